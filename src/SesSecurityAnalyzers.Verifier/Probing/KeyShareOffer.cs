namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>What the key_share extension of a TLS 1.3 ClientHello carries.</summary>
internal enum KeyShareOffer
{
    /// <summary>No share: a server that speaks TLS 1.3 answers HelloRetryRequest and computes nothing (RFC 8446, 4.2.8).</summary>
    Empty,

    /// <summary>One X25519 share, for servers that refuse an empty list.</summary>
    X25519,
}
