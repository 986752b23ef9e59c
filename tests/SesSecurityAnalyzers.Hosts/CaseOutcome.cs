namespace SesSecurityAnalyzers.Hosts;

/// <summary>What came of one case: what was found, where that differs from its marks, and every text that a fix made.</summary>
/// <param name="Case">Its area and name.</param>
/// <param name="IsCompiled">Whether this host's compiler knows all of the language in it.</param>
/// <param name="Findings">The findings, each with its place and message.</param>
/// <param name="Differences">What is missed or false.</param>
/// <param name="Fixes">The titles that are offered, each with the texts it makes.</param>
internal sealed record CaseOutcome(string Case, bool IsCompiled, IReadOnlyList<string> Findings, IReadOnlyList<string> Differences, IReadOnlyList<string> Fixes);
