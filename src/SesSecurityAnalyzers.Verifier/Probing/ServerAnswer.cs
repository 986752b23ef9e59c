using System.Collections.Generic;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>The first flight of a server, as far as it crosses in clear.</summary>
internal sealed class ServerAnswer
{
    public ServerAnswer(ServerAnswerKind kind) => Kind = kind;

    public ServerAnswerKind Kind { get; }

    /// <summary>The version that was chosen; 0 without a ServerHello.</summary>
    public ushort Version { get; init; }

    public ushort CipherSuite { get; init; }

    public bool IsHelloRetryRequest { get; init; }

    /// <summary>The key-exchange group, or 0 where none was seen.</summary>
    public ushort Group { get; set; }

    public byte AlertDescription { get; init; }

    /// <summary>The bytes that were not TLS, printable.</summary>
    public string Quote { get; init; } = "";

    /// <summary>The certificates as sent, leaf first; empty in TLS 1.3, where they are encrypted.</summary>
    public List<byte[]> Certificates { get; } = [];

    /// <summary>The stapled OCSP response, if one was sent in clear.</summary>
    public byte[]? StapledOcsp { get; set; }

    public override string ToString() => Kind switch
    {
        ServerAnswerKind.ServerHello => $"{(IsHelloRetryRequest ? "HelloRetryRequest" : "ServerHello")} {WireVersion.Name(Version)}",
        ServerAnswerKind.Alert => $"alert {AlertDescription} {TlsAlert.Name(AlertDescription)}",
        ServerAnswerKind.Closed => "closed the connection",
        ServerAnswerKind.Reset => "reset the connection",
        ServerAnswerKind.Ssl2Error => "SSL 2.0 ERROR message",
        ServerAnswerKind.Ssl2ServerHello => "SSL 2.0 SERVER-HELLO",
        ServerAnswerKind.NotTls => $"not TLS: \"{Quote}\"",
        _ => "no answer",
    };
}
