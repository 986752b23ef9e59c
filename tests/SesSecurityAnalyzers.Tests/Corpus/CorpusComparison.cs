using Microsoft.CodeAnalysis;

namespace SesSecurityAnalyzers.Tests.Corpus;

/// <summary>What is reported in a case beside what is marked in it.</summary>
public static class CorpusComparison
{
    /// <summary>What differs, a line each; empty for an exact case.</summary>
    public static IReadOnlyList<string> Differences(CorpusCase corpusCase, IEnumerable<Diagnostic> diagnostics)
    {
        var open = corpusCase.Expected().ToList();
        var differences = new List<string>();
        foreach (var diagnostic in diagnostics.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start))
        {
            // A mark in a file is met there, or by code that names that line.
            var places = diagnostic.AdditionalLocations.Where(l => l.Kind == LocationKind.ExternalFile).Prepend(diagnostic.Location).Select(Place);
            var met = places.Select(p => open.FindIndex(e => e.Id == diagnostic.Id && e.Path == p.Path && e.Line == p.Line)).FirstOrDefault(i => i >= 0, -1);
            if (met < 0 && diagnostic.Location.Kind == LocationKind.None)
                met = open.FindIndex(e => e.Id == diagnostic.Id && e.Line == 0);
            if (met >= 0)
                open.RemoveAt(met);
            else
                differences.Add($"false: {diagnostic.Id} at {Path.GetFileName(Place(diagnostic.Location).Path)}:{Place(diagnostic.Location).Line} {diagnostic.GetMessage()}");
        }

        differences.AddRange(open.Select(e => $"missed: {e.Id} at {Path.GetFileName(e.Path)}:{e.Line}"));
        return differences;
    }

    private static (string Path, int Line) Place(Location location)
    {
        var span = location.GetLineSpan();
        return (span.Path, span.StartLinePosition.Line + 1);
    }
}
