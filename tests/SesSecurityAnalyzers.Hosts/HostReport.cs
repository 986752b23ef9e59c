namespace SesSecurityAnalyzers.Hosts;

/// <summary>What a host is, and what the shipped assemblies did in it.</summary>
internal sealed record HostReport(string Roslyn, string Runtime, IReadOnlyList<string> LoadFailures, int Analyzers, int Fixes, IReadOnlyList<CaseOutcome> Cases);
