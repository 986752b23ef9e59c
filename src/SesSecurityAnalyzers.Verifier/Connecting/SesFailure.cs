namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>Why a connection was not made, or a message not sent.</summary>
public enum SesFailure
{
    /// <summary>The name could not be resolved, or nothing answers at the port.</summary>
    Unreachable,
    /// <summary>The server did not answer in time; <see cref="SesTransportException.Stage"/> says where.</summary>
    Timeout,
    /// <summary>The server closed or reset the connection.</summary>
    ConnectionClosed,
    /// <summary>What the server said is not SMTP (RFC 5321), or more than a reply may be.</summary>
    ProtocolViolation,
    /// <summary>The server is busy or throttles (421, 450, 451, 452, 454). Trying later is right.</summary>
    Throttled,
    /// <summary>The server does not serve: 5xx to the greeting or to EHLO (RFC 5321 3.1).</summary>
    ServiceRefused,
    /// <summary>The options break a rule; nothing was connected.</summary>
    Options,
    /// <summary>The negotiated connection breaks a rule of the policy.</summary>
    Policy,
    /// <summary>STARTTLS is not offered (RFC 3207): not by this server, or no longer on its way here.</summary>
    StartTlsMissing,
    /// <summary>STARTTLS was answered with something other than 220.</summary>
    StartTlsRejected,
    /// <summary>The server, or someone before it, sent more than the reply to STARTTLS before TLS began: response injection.</summary>
    ResponseInjection,
    /// <summary>The server speaks plaintext where TLS was to begin.</summary>
    PlaintextInsteadOfTls,
    /// <summary>The TLS handshake failed.</summary>
    TlsHandshake,
    /// <summary>No TLS version that the policy allows is spoken by the server.</summary>
    TlsVersion,
    /// <summary>The certificate is for another name.</summary>
    CertificateName,
    /// <summary>The certificate, or one of its issuers, has expired.</summary>
    CertificateExpired,
    /// <summary>The certificate, or one of its issuers, is not valid yet.</summary>
    CertificateNotYetValid,
    /// <summary>The chain does not end in a trusted root.</summary>
    CertificateUntrusted,
    /// <summary>The server did not send the intermediate certificates of its chain.</summary>
    CertificateChainIncomplete,
    /// <summary>The certificate, or one of its issuers, is revoked.</summary>
    CertificateRevoked,
    /// <summary>Whether the certificate is revoked could not be learnt from the addresses that it names.</summary>
    CertificateRevocationUnknown,
    /// <summary>A key is too short, or a signature is made with SHA-1 or MD5.</summary>
    CertificateWeak,
    /// <summary>The certificate may not be used for this, or is broken.</summary>
    CertificateInvalid,
    /// <summary>The server offers neither AUTH PLAIN nor AUTH LOGIN inside TLS.</summary>
    AuthenticationNotOffered,
    /// <summary>The server refused the credential (535).</summary>
    AuthenticationFailed,
    /// <summary>The server refused the sender, a recipient or the message (5xx).</summary>
    MessageRejected,
    /// <summary>The connection ended after the message was complete and before the answer: it may have been accepted.</summary>
    OutcomeUnknown,
    /// <summary>Too many messages wait for a connection already.</summary>
    QueueFull,
}
