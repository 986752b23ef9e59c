using System;
using System.Collections.Generic;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Reporting;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>What an endpoint does on each port, and what is wrong with it.</summary>
/// <remarks>Immutable, so safe on any thread.</remarks>
public sealed record EndpointReport
{
    /// <summary>The host.</summary>
    public required string Host { get; init; }

    /// <summary>The edition of the SES documentation that was judged by.</summary>
    public required ProtocolEdition Edition { get; init; }

    /// <summary>When it was looked at, UTC.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The ports.</summary>
    public required IReadOnlyList<PortReport> Ports { get; init; }

    /// <summary>The findings of all ports.</summary>
    public required IReadOnlyList<ReportFinding> Findings { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }
}
