using System;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>A probe that ended before the server could decide about TLS.</summary>
internal sealed class ProbeException(VersionOutcome outcome, ProbeStage stage, string evidence) : Exception($"{stage}: {evidence}")
{
    public VersionOutcome Outcome { get; } = outcome;

    public ProbeStage Stage { get; } = stage;

    public string Evidence { get; } = evidence;
}
