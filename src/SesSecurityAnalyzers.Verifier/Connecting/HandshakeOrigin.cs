using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>A fact that the TLS handshake brought.</summary>
internal sealed class HandshakeOrigin : FactOrigin
{
    public static HandshakeOrigin Instance { get; } = new();

    public override Phrase Provenance { get; } = new(PhraseName.Negotiated);
}
