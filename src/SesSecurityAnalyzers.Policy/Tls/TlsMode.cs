namespace SesSecurityAnalyzers.Policy.Tls;

/// <summary>How an SMTP connection comes to TLS.</summary>
public enum TlsMode
{
    /// <summary>Never: everything crosses in clear.</summary>
    None,

    /// <summary>By STARTTLS if the server offers it, else in clear. Whoever strips the offer reads the password.</summary>
    Opportunistic,

    /// <summary>MailKit's <c>Auto</c>: TLS from the first byte on port 465, else <see cref="Opportunistic"/>.</summary>
    Auto,

    /// <summary>By STARTTLS (RFC 3207), or the connection fails.</summary>
    StartTls,

    /// <summary>TLS from the first byte (RFC 8314), which SES calls TLS Wrapper.</summary>
    Wrapper,
}
