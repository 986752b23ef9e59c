using System;
using System.Collections.Generic;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>One certificate of a chain, as it was sent.</summary>
/// <remarks>Immutable, so safe on any thread.</remarks>
public sealed record CertificateSummary
{
    /// <summary>The subject's distinguished name.</summary>
    public required string Subject { get; init; }

    /// <summary>The issuer's distinguished name.</summary>
    public required string Issuer { get; init; }

    /// <summary>The beginning of its validity, UTC.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>The end of its validity, UTC.</summary>
    public required DateTimeOffset NotAfter { get; init; }

    /// <summary>The subject alternative names: DNS names, then addresses.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The key, such as <c>RSA 2048</c> or <c>ECDSA P-256</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The algorithm of the issuer's signature, such as <c>sha256RSA</c>.</summary>
    public required string SignatureAlgorithm { get; init; }

    /// <summary>SHA-256 of the certificate, in hexadecimal.</summary>
    public required string Sha256 { get; init; }
}
