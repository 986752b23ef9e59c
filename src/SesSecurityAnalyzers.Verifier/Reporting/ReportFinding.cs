using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Verifier.Reporting;

/// <summary>A rule or check that something verified breaks.</summary>
/// <param name="Rule">The rule or check.</param>
/// <param name="Message">What was seen, and what it means; never a secret.</param>
/// <param name="Subject">What it was seen on: <c>host:port</c>, a domain, or a file.</param>
public sealed record ReportFinding(Rule Rule, string Message, string Subject)
{
    /// <summary>The line in a file, from 1; 0 where there is none.</summary>
    public int Line { get; init; }

    /// <summary>The column in a file, from 1; 0 where there is none.</summary>
    public int Column { get; init; }
}
