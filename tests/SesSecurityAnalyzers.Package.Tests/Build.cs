using SesSecurityAnalyzers.Demo;

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>What came of a build: its console output, and the findings of the SARIF logs, in which those of level <c>note</c> stand too.</summary>
internal sealed record Build(bool Succeeded, string Output, IReadOnlyList<Finding> Findings)
{
    /// <summary>Every finding as <c>File:Line Rule level</c>.</summary>
    public IEnumerable<string> Summary => Findings.Select(f => $"{Markers.Of(f)} {f.Level}");
}
