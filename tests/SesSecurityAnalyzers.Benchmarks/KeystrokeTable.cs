using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
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
        var compiler = new List<double>();
        var withOurs = new List<double>();
        var found = 0;
        for (var round = -2; round < options.Rounds * 3; round++)
        {
            var text = tree.GetText();
            var at = text.ToString().IndexOf("count >", StringComparison.Ordinal) + "count > ".Length;
            var changed = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(at, 0), "1")));
            foreach (var isOurs in new[] { round % 2 == 0, round % 2 != 0 })
            {
                var edited = compilation.ReplaceSyntaxTree(tree, changed.WithRootAndOptions(changed.GetRoot(), changed.Options));
                var model = edited.GetSemanticModel(edited.SyntaxTrees[^1]);
                var clock = Stopwatch.StartNew();
                _ = model.GetDiagnostics();
                if (isOurs)
                {
                    var withAnalyzers = edited.WithAnalyzers([new SesSecurityAnalyzer()], new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty));
                    found = (await withAnalyzers.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, default)).Length;
                }

                if (round >= 0)
                    (isOurs ? withOurs : compiler).Add(clock.Elapsed.TotalMilliseconds);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            | a key pressed in a file of {tree.GetText().Lines.Count:#,0} lines among {options.Files:#,0} files | time | diagnostics |
            | --- | --- | --- |
            | the compiler's diagnostics of the file | {new Measurement(compiler)} | – |
            | and ours | {new Measurement(withOurs)} | {found} |
            """);
    }
}
