namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>Names the fact that a finding points at.</summary>
public enum FactName
{
    /// <summary>The site of the connection itself.</summary>
    Site,

    /// <summary>The host.</summary>
    Host,

    /// <summary>The port.</summary>
    Port,

    /// <summary>The TLS mode.</summary>
    Mode,

    /// <summary>The pinned versions.</summary>
    Versions,

    /// <summary>The validation callback.</summary>
    Certificate,

    /// <summary>The revocation check.</summary>
    Revocation,

    /// <summary>The name that the certificate is checked against.</summary>
    CheckedName,

    /// <summary>The password.</summary>
    Password,

    /// <summary>Plain HTTP.</summary>
    Http,

    /// <summary>The service URL.</summary>
    ServiceUrl,

    /// <summary>The delivery policy.</summary>
    ReceiverPolicy,
}
