using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>What a server does with one version.</summary>
/// <remarks>Immutable, so safe on any thread.</remarks>
public sealed record VersionVerdict
{
    /// <summary>One version, or <see cref="TlsVersions.Ssl2Hello"/> for the hello in the format of SSL 2.0.</summary>
    public required TlsVersions Version { get; init; }

    /// <summary>What the server did.</summary>
    public required VersionOutcome Outcome { get; init; }

    /// <summary>What was seen, in words: the alert, the reply, the version chosen instead.</summary>
    public required string Evidence { get; init; }

    /// <summary>Whether the verdict follows from the answer to another offer, and was not asked for on its own.</summary>
    public bool Implied { get; init; }

    /// <summary>The version that the server chose for the offer; for <see cref="TlsVersions.Ssl2Hello"/> the one that the format led to.</summary>
    public TlsVersions ChosenVersion { get; init; }

    /// <summary>The cipher suite that the server chose, by its registered name (RFC 8446, B.4; RFC 5246, A.5).</summary>
    public string? CipherSuite { get; init; }

    /// <summary>The key-exchange group that the server chose (RFC 8446, 4.2.7), where it was seen.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the server takes the version, with or without a certificate.</summary>
    public bool IsAccepted => Outcome is VersionOutcome.Accepted or VersionOutcome.AcceptedAnonymously;

    /// <summary>Whether the server decided, either way.</summary>
    public bool IsDecided => IsAccepted || Outcome == VersionOutcome.Refused;
}
