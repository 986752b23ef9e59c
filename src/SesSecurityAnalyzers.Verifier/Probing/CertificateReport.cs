using System.Collections.Generic;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>A server's certificate chain and what verification made of it.</summary>
/// <remarks>Immutable, so safe on any thread.</remarks>
public sealed record CertificateReport
{
    /// <summary>The certificates as sent, leaf first; any that cannot be read are left out.</summary>
    public required IReadOnlyList<CertificateSummary> Chain { get; init; }

    /// <summary>The name of the authority at which the chain ends, where it is trusted.</summary>
    public string? TrustAnchor { get; init; }

    /// <summary>What is wrong. Empty for a good certificate.</summary>
    public required IReadOnlyList<CertificateProblem> Problems { get; init; }

    /// <summary>The problems in words, in the same order.</summary>
    public required IReadOnlyList<string> Explanations { get; init; }

    /// <summary>The answer of the issuer's CRL or OCSP responder.</summary>
    public RevocationStatus Revocation { get; init; }

    /// <summary>The answer that the server stapled to its handshake (RFC 6066, section 8), seen in TLS 1.2. Its signature is not verified.</summary>
    public RevocationStatus StapledOcsp { get; init; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsGood => Problems.Count == 0;
}
