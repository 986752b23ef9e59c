using System;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>A probe that ended before the server could decide about TLS.</summary>
internal sealed class ProbeException(VersionOutcome outcome, ProbeStage stage, string evidence) : Exception(Describe(stage, evidence))
{
    public VersionOutcome Outcome { get; } = outcome;

    public ProbeStage Stage { get; } = stage;

    public string Evidence { get; } = evidence;

    private static string Describe(ProbeStage stage, string evidence) => stage switch
    {
        ProbeStage.Greeting => "greeting: " + evidence,
        ProbeStage.StartTls => "STARTTLS: " + evidence,
        ProbeStage.Handshake => "TLS handshake: " + evidence,
        ProbeStage.Command => "after EHLO: " + evidence,
        _ => evidence,
    };
}
