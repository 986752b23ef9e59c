namespace SesSecurityAnalyzers.Libraries;

/// <summary>What a property or a parameter of a library carries.</summary>
internal enum FactRole
{
    Host,
    Port,
    Mode,
    Versions,
    Certificate,
    Revocation,
    CheckedName,
    UserName,
    Password,

    /// <summary>An object that holds user name and password, such as a <c>NetworkCredential</c>.</summary>
    Credential,

    /// <summary>A URI that says host, port and mode in one, as MailKit reads it.</summary>
    SmtpUri,

    /// <summary>Whether mail is written to a folder instead of sent.</summary>
    Pickup,

    /// <summary>The URL of a service, or of one request to it.</summary>
    ServiceUrl,

    UseHttp,
    ReceiverPolicy,

    /// <summary>An object described elsewhere that carries facts for this one: settings, a handler, TLS options, an end point.</summary>
    Carrier,

    /// <summary>The stream or socket that this one is made over.</summary>
    Inner,
}
