namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>What a remedy changes.</summary>
public enum RemedyKind
{
    /// <summary>The TLS mode; the value is a <see cref="Tls.TlsMode"/>.</summary>
    Mode,

    /// <summary>The port; the value is a number.</summary>
    Port,

    /// <summary>The host; the value is a name.</summary>
    Host,

    /// <summary>The pinned versions; the value is <c>None</c> (the system's choice) or names of versions.</summary>
    Versions,

    /// <summary>Takes the setting out.</summary>
    Remove,

    /// <summary>The name that the certificate is checked against; the value is a name.</summary>
    CheckedName,

    /// <summary>Turns <c>http</c> into <c>https</c>.</summary>
    Https,

    /// <summary>Requires TLS towards the receiver.</summary>
    RequireReceiverTls,

    /// <summary>Reads the password from an environment variable; the value is its name.</summary>
    PasswordFromEnvironment,
}
