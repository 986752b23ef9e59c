namespace SesSecurityAnalyzers.Configuration;

/// <summary>What a file is by its name.</summary>
internal enum ConfigurationFileKind
{
    /// <summary>None of the others; JSON of it is read when code names it.</summary>
    Other,

    /// <summary><c>appsettings.json</c> and <c>appsettings.ENVIRONMENT.json</c>.</summary>
    Settings,

    /// <summary><c>web.config</c>, <c>app.config</c>, <c>*.exe.config</c>: what the running program has beside it.</summary>
    Application,

    /// <summary><c>web.Release.config</c> and the like: changes to another file, of which what is not written is not known.</summary>
    Transform,

    /// <summary><c>NLog*.config</c> and <c>log4net*.config</c>.</summary>
    Logging,

    /// <summary><c>ses-security.json</c>, or the file that the option names.</summary>
    InHouseClients,
}
