using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>A fact that the TLS handshake brought.</summary>
internal sealed class HandshakeOrigin : FactOrigin
{
    public static HandshakeOrigin Instance { get; } = new();

    public override string Provenance => "negotiated";
}
