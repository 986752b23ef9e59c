using System;
using System.Collections.Generic;
using System.Linq;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Verifier.Probing;

namespace SesSecurityAnalyzers.Verifier.Reporting;

/// <summary>Everything that one run verified.</summary>
/// <remarks>Immutable, so safe on any thread.</remarks>
public sealed record VerificationReport
{
    /// <summary>When the run began, UTC.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The endpoints.</summary>
    public IReadOnlyList<EndpointReport> Endpoints { get; init; } = [];

    /// <summary>The receivers.</summary>
    public IReadOnlyList<ReceiverReport> Receivers { get; init; } = [];

    /// <summary>The files or projects that were looked at.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The findings in files.</summary>
    public IReadOnlyList<ReportFinding> FileFindings { get; init; } = [];

    /// <summary>Every finding: of endpoints, receivers and files.</summary>
    public IEnumerable<ReportFinding> AllFindings => Endpoints.SelectMany(e => e.Findings).Concat(Receivers.SelectMany(r => r.Findings)).Concat(FileFindings);

    /// <summary>The verdict of the whole: findings come before what could not be tested.</summary>
    public Verdict Verdict
    {
        get
        {
            var verdicts = Endpoints.Select(e => e.Verdict).Concat(Receivers.Select(r => r.Verdict)).ToList();
            if (verdicts.Contains(Verdict.Findings) || FileFindings.Any(f => f.Rule.Severity == RuleSeverity.Warning))
                return Verdict.Findings;
            return verdicts.Contains(Verdict.NotTested) ? Verdict.NotTested : Verdict.Compliant;
        }
    }
}
