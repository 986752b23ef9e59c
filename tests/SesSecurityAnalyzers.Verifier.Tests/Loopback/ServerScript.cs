using System.Net.Security;
using System.Security.Authentication;

namespace SesSecurityAnalyzers.Verifier.Tests.Loopback;

/// <summary>How a server behaves: SES's own dialogue where nothing is said, and any step of it replaced.</summary>
internal sealed class ServerScript
{
    public required ServerCertificate Certificate { get; init; }

    public bool IsWrapper { get; init; }

    public SslProtocols Protocols { get; init; } = SslProtocols.Tls12 | SslProtocols.Tls13;

    public string Password { get; init; } = LoopbackSmtpServer.Password;

    /// <summary>Capabilities before TLS. SES offers AUTH here already.</summary>
    public string[] Capabilities { get; init; } = ["8BITMIME", "SIZE 10485760", "STARTTLS", "AUTH PLAIN LOGIN"];

    public string[] CapabilitiesInTls { get; init; } = ["8BITMIME", "SIZE 10485760", "STARTTLS", "AUTH PLAIN LOGIN"];

    /// <summary>Replaces the greeting.</summary>
    public Func<ServerSession, Task>? Greeting { get; init; }

    /// <summary>Runs instead of the TLS handshake: in wrapper mode at once, else after STARTTLS was answered.</summary>
    public Func<ServerSession, Task>? Handshake { get; init; }

    /// <summary>Replaces the answer to a command; returns <see langword="false"/> to have the usual one. The end of a message is the command <c>.</c></summary>
    public Func<ServerSession, string, Task<bool>>? On { get; init; }

    /// <summary>Whether sessions keep what they receive.</summary>
    public bool Records { get; init; } = true;

    /// <summary>Cuts the connection after so many bytes of plaintext have come from the client.</summary>
    public int? CutAfterReceived { get; init; }

    /// <summary>Cuts the connection after so many bytes of plaintext have gone to the client.</summary>
    public int? CutAfterSent { get; init; }
}
