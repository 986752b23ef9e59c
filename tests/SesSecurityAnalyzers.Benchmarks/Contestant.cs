using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SesSecurityAnalyzers.Benchmarks;

/// <summary>Analyzers that are measured together.</summary>
/// <param name="Name">What the table calls them.</param>
/// <param name="Analyzers">The analyzers; none for the compiler alone.</param>
/// <param name="Rules">The rules that are on; all that are by default where none is named.</param>
internal sealed record Contestant(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableArray<string> Rules)
{
    public static IEnumerable<Contestant> All()
    {
        yield return new Contestant("the compiler alone", [], []);
        yield return new Contestant("SesSecurityAnalyzers", [new SesSecurityAnalyzer()], []);
        yield return new Contestant("an empty analyzer of calls", [new EmptyOperationAnalyzer()], []);
        foreach (var (name, peer, rules) in new (string, string, ImmutableArray<string>)[]
        {
            ("NetAnalyzers, CA5359 CA5364 CA5386 CA5397 CA5398 CA5399 CA5400", "NetAnalyzers", ["CA5359", "CA5364", "CA5386", "CA5397", "CA5398", "CA5399", "CA5400"]),
            ("SonarAnalyzer.CSharp, S5332 S4423 S4830 S2068", "SonarAnalyzer.CSharp", ["S5332", "S4423", "S4830", "S2068"]),
            ("Meziantou.Analyzer, all that is on", "Meziantou.Analyzer", []),
        })
        {
            var analyzers = Load(peer).Where(a => rules.IsEmpty || a.SupportedDiagnostics.Any(d => rules.Contains(d.Id))).ToImmutableArray();
            if (!analyzers.IsEmpty)
                yield return new Contestant(name, analyzers, rules);
        }
    }

    private static IEnumerable<DiagnosticAnalyzer> Load(string peer)
    {
        var folder = typeof(Contestant).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "Peer." + peer)?.Value;
        if (string.IsNullOrEmpty(folder) || !Directory.Exists(folder))
            return [];
        var loader = new PeerLoader();
        // A package may hold one assembly for every version of the compiler: the one for the newest that is not newer than this one's.
        return Directory.EnumerateFiles(folder, "*.dll", SearchOption.AllDirectories)
            .Where(f => !f.Contains("resources", StringComparison.Ordinal) && !f.Contains("VisualBasic", StringComparison.Ordinal) && !f.Contains(Path.DirectorySeparatorChar + "vb" + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.GetFileName(f).Contains("CodeFix", StringComparison.Ordinal))
            .GroupBy(Path.GetFileName)
            .Select(g => g.OrderBy(RoslynVersion).Last(f => RoslynVersion(f) <= typeof(Compilation).Assembly.GetName().Version || RoslynVersion(f) == new Version(0, 0)))
            .SelectMany(f => new AnalyzerFileReference(f, loader).GetAnalyzers(LanguageNames.CSharp)).ToList();
    }

    private static Version RoslynVersion(string path)
    {
        var part = path.Split(Path.DirectorySeparatorChar).FirstOrDefault(p => p.StartsWith("roslyn", StringComparison.Ordinal) && p.Length > 6);
        return Version.TryParse(part?[6..], out var version) ? version : new Version(0, 0);
    }
}
