namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>How far a probe's connection had come.</summary>
public enum ProbeStage
{
    /// <summary>The name was being looked up.</summary>
    Resolve,

    /// <summary>The TCP connection was being opened, through a proxy where one is set.</summary>
    Connect,

    /// <summary>The server's greeting was awaited (RFC 5321, 3.1).</summary>
    Greeting,

    /// <summary>The reply to EHLO was awaited.</summary>
    Ehlo,

    /// <summary>The reply to STARTTLS was awaited (RFC 3207).</summary>
    StartTls,

    /// <summary>The answer to the ClientHello was awaited.</summary>
    Handshake,

    /// <summary>A command was sent and its reply was awaited.</summary>
    Command,
}
