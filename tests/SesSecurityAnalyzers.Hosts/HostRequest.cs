namespace SesSecurityAnalyzers.Hosts;

/// <summary>What a host is to run: the shipped assemblies, over which cases, and every how many of them with their fixes.</summary>
internal sealed record HostRequest(IReadOnlyList<string> Assemblies, IReadOnlyList<string> References, IReadOnlyList<string> CaseFolders, string StubFolder, int FixEvery);
