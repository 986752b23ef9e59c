using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Tests.Hosting;

namespace SesSecurityAnalyzers.Tests.Corpus;

/// <summary>Runs a case and compares what is reported with what is marked.</summary>
public static class CorpusRun
{
    /// <summary>What differs, a line each; empty for an exact case.</summary>
    public static async Task<IReadOnlyList<string>> DifferencesAsync(CorpusCase corpusCase, CancellationToken cancellation)
    {
        var compilation = TestCompilation.Create(corpusCase.Sources, corpusCase.Stubs);
        var problems = compilation.GetDiagnostics(cancellation).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => "does not compile: " + d).ToList();
        return problems.Count > 0
            ? problems
            : CorpusComparison.Differences(corpusCase, await TestCompilation.AnalyzeAsync(compilation, corpusCase.AdditionalFiles, corpusCase.EditorConfig, cancellation));
    }
}
