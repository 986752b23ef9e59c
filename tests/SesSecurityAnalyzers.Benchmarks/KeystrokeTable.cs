using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Benchmarks;

/// <summary>One key pressed in a long file of a large project: from the new text to the diagnostics of that file.</summary>
internal static class KeystrokeTable
{
    private const int Methods = 250;

    public static async Task<string> MeasureAsync(Options options)
    {
        var compilation = GeneratedCode.Compile(GeneratedCode.Application(options.Files, 10).Append(GeneratedCode.LongFile(Methods, 0)));
        var tree = compilation.SyntaxTrees[^1];
        _ = compilation.GetDiagnostics();
        var contestants = new (string Name, DiagnosticAnalyzer? Analyzer)[]
        {
            ("the compiler's diagnostics of the file", null),
            ("and those of an empty analyzer of calls, which is what the host costs", new EmptyOperationAnalyzer()),
            ("and ours", new SesSecurityAnalyzer()),
        };
        var times = contestants.ToDictionary(c => c.Name, _ => new List<double>());
        var found = contestants.ToDictionary(c => c.Name, _ => 0);
        for (var round = -2; round < options.Rounds * 3; round++)
        {
            var text = tree.GetText();
            var at = text.ToString().IndexOf("count >", StringComparison.Ordinal) + "count > ".Length;
            var changed = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(at, 0), "1")));
            for (var turn = 0; turn < contestants.Length; turn++)
            {
                var (name, analyzer) = contestants[(turn + round + contestants.Length) % contestants.Length];
                var edited = compilation.ReplaceSyntaxTree(tree, changed.WithRootAndOptions(changed.GetRoot(), changed.Options));
                var model = edited.GetSemanticModel(edited.SyntaxTrees[^1]);
                GC.Collect();
                var clock = Stopwatch.StartNew();
                _ = model.GetDiagnostics();
                if (analyzer is not null)
                {
                    var withAnalyzers = edited.WithAnalyzers([analyzer], new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty));
                    found[name] = (await withAnalyzers.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, default)).Length;
                }

                if (round >= 0)
                    times[name].Add(clock.Elapsed.TotalMilliseconds);
            }
        }

        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"| a key pressed in a file of {tree.GetText().Lines.Count:#,0} lines among {options.Files:#,0} files | time | diagnostics |\n| --- | --- | --- |\n");
        foreach (var (name, analyzer) in contestants)
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {new Measurement(times[name])} | {(analyzer is null ? "–" : found[name])} |\n");
        return table.ToString();
    }
}
