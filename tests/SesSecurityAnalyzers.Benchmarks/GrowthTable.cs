using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SesSecurityAnalyzers.Benchmarks;

/// <summary>How the time of the analysis alone grows; what the compiler binds for itself is bound before the clock starts.</summary>
internal static class GrowthTable
{
    public static string Measure(Options options)
    {
        var table = new StringBuilder("| what grows | size | time | diagnostics |\n| --- | --- | --- | --- |\n");
        foreach (var (name, source, sizes) in new (string, Func<int, IEnumerable<string>>, int[])[]
        {
            ("clients in one method", n => [GeneratedCode.ClientsInOneMethod(n)], [1, 10, 100, 1_000]),
            ("consecutive ifs (2^n paths)", n => [GeneratedCode.Branches(n)], [1, 5, 10, 15, 20]),
            ("depth of helpers", n => [GeneratedCode.Helpers(n)], [1, 2, 4, 8, 16, 64]),
            ("files without SES, one with", n => GeneratedCode.Application(n, 1), [options.Files / 8, options.Files / 4, options.Files / 2, options.Files]),
            ("files with SES", n => GeneratedCode.Application(options.Files / 8, n), [1, 10, 50, 200]),
        })
        {
            foreach (var size in sizes)
            {
                var compilation = GeneratedCode.Compile(source(size));
                foreach (var error in compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Take(1))
                    throw new InvalidOperationException($"The generated code does not compile: {error}");
                var found = 0;
                Time(compilation, out _);
                var measured = new Measurement(Enumerable.Range(0, options.Rounds).Select(_ => Time(compilation, out found)).ToList());
                table.Append(CultureInfo.InvariantCulture, $"| {name} | {size:#,0} | {measured} | {found:#,0} |\n");
            }
        }

        return table.ToString();
    }

    // A new compilation each time, as the texts of files and what is known of them would be kept.
    private static double Time(Compilation original, out int found)
    {
        var trees = original.SyntaxTrees.Select(t => t.WithRootAndOptions(t.GetRoot(), t.Options)).ToList();
        var compilation = original.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
        _ = compilation.GetDiagnostics();
        var clock = Stopwatch.StartNew();
        var analysis = new CompilationAnalysis(compilation, new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty), default);
        var count = 0;
        if (analysis.IsSesInReach)
        {
            foreach (var tree in compilation.SyntaxTrees)
                analysis.ReportTree(tree, _ => count++, default);
        }

        found = count;
        return clock.Elapsed.TotalMilliseconds;
    }
}
