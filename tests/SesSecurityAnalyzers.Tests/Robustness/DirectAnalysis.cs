using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SesSecurityAnalyzers.Tests.Hosting;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>The analysis without Roslyn's driver around it: what it throws is thrown here, and nothing else takes time.</summary>
internal static class DirectAnalysis
{
    // No analysis of a case takes a tenth of this; a hang takes for ever.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(3);

    public static AnalyzerOptions Options(IEnumerable<(string Path, string Text)>? files = null, string? editorConfig = null) =>
        new((files ?? []).Select(f => (AdditionalText)new TextFile(f.Path, f.Text)).ToImmutableArray(), new EditorConfigOptions(editorConfig));

    /// <summary>What is reported, in the order in which it is.</summary>
    public static List<Diagnostic> Run(Compilation compilation, AnalyzerOptions options)
    {
        using var guard = new CancellationTokenSource(Hang);
        var analysis = new CompilationAnalysis(compilation, options, guard.Token);
        var found = new List<Diagnostic>();
        foreach (var file in options.AdditionalFiles)
            analysis.ReportFile(file, found.Add, guard.Token);
        if (analysis.IsSesInReach)
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                analysis.ReportOptionErrors(tree, found.Add);
                analysis.ReportTree(
                    tree,
                    d =>
                    {
                        Assert.Same(tree, d.Location.SourceTree);
                        found.Add(d);
                    },
                    guard.Token);
            }
        }

        foreach (var diagnostic in found)
        {
            Assert.NotEmpty(diagnostic.GetMessage());
            if (diagnostic.Location.SourceTree is { } tree)
                Assert.True(diagnostic.Location.SourceSpan.End <= tree.Length);
        }

        return found;
    }
}
