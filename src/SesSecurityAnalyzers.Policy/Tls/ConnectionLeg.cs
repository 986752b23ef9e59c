namespace SesSecurityAnalyzers.Policy.Tls;

/// <summary>One of the four connections for which the SES documentation lists versions of TLS.</summary>
public enum ConnectionLeg
{
    /// <summary>The HTTPS API.</summary>
    Https,

    /// <summary>SMTP that turns to TLS by STARTTLS (RFC 3207), on ports 25, 587 and 2587.</summary>
    StartTls,

    /// <summary>SMTP inside TLS from the first byte (RFC 8314 calls it implicit TLS), on ports 465 and 2465.</summary>
    TlsWrapper,

    /// <summary>From SES to the receiver's mail server.</summary>
    SesToReceiver,
}
