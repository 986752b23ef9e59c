namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>How far a connection had come, in the order of RFC 5321 and RFC 3207.</summary>
public enum SesSmtpStage
{
    /// <summary>Before a socket was opened.</summary>
    Options,
    /// <summary>Name resolution and TCP.</summary>
    Connect,
    /// <summary>Waiting for the 220 greeting.</summary>
    Greeting,
    /// <summary>EHLO before TLS.</summary>
    Ehlo,
    /// <summary>STARTTLS was sent.</summary>
    StartTls,
    /// <summary>The TLS handshake.</summary>
    Tls,
    /// <summary>EHLO inside TLS.</summary>
    EhloInTls,
    /// <summary>The certificate's revocation is being looked up; nothing is sent meanwhile.</summary>
    Revocation,
    /// <summary>AUTH: the first stage in which a credential is on the wire.</summary>
    Authentication,
    /// <summary>Authenticated, no transaction under way.</summary>
    Ready,
    /// <summary>MAIL FROM.</summary>
    MailFrom,
    /// <summary>RCPT TO.</summary>
    RcptTo,
    /// <summary>DATA was sent, 354 not yet received.</summary>
    Data,
    /// <summary>The message is being sent; its end is not.</summary>
    Message,
    /// <summary>The message is complete; the answer is awaited.</summary>
    EndOfMessage,
    /// <summary>QUIT.</summary>
    Quit,
}
