using System;
using System.Collections.Generic;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Reporting;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>What becomes of the mail that SES sends to a domain.</summary>
/// <remarks>Immutable, so safe on any thread.</remarks>
public sealed record ReceiverReport
{
    /// <summary>The domain.</summary>
    public required string Domain { get; init; }

    /// <summary>The edition of the SES documentation that was judged by.</summary>
    public required ProtocolEdition Edition { get; init; }

    /// <summary>When it was looked at, UTC.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The mail servers, the preferred first.</summary>
    public required IReadOnlyList<MailServerReport> MailServers { get; init; }

    /// <summary>Whether there is no MX record, so that the domain's own address counts (RFC 5321, 5.1).</summary>
    public bool IsImplicit { get; init; }

    /// <summary>The MTA-STS policy, where DNS announces one.</summary>
    public MtaStsPolicy? MtaSts { get; init; }

    /// <summary>Whether the domain asks for TLS reports (RFC 8460).</summary>
    public bool AsksForTlsReports { get; init; }

    /// <summary>What becomes of a message by SES's default policy, at the best server that answers.</summary>
    public required DeliveryOutcome ByDefault { get; init; }

    /// <summary>What becomes of a message with TlsPolicy REQUIRE.</summary>
    public required DeliveryOutcome WithRequire { get; init; }

    /// <summary>The findings.</summary>
    public required IReadOnlyList<ReportFinding> Findings { get; init; }

    /// <summary>Why it, or a part of it, could not be tested; <see langword="null"/> where everything was.</summary>
    public string? NotTested { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }
}
