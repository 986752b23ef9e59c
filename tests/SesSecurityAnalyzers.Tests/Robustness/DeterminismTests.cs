using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Tests.Corpus;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>The same code, the same diagnostics in the same order: whatever runs at once, in whatever order the files come and are asked for.</summary>
public sealed class DeterminismTests
{
    private static readonly int Runs = 20;

    [Fact]
    public async Task Concurrency_and_repetition()
    {
        var different = new List<string>();
        foreach (var corpusCase in Sample(8))
        {
            var options = DirectAnalysis.Options(corpusCase.AdditionalFiles, corpusCase.EditorConfig);
            string? expected = null;
            for (var run = 0; run < Runs; run++)
            {
                var found = await HostedAnalysis.RunAsync(CorpusCompilations.Of(corpusCase), options, isConcurrent: run % 2 == 1, TestContext.Current.CancellationToken);
                // Roslyn's own order hangs on its threads; within a file ours must not.
                var text = string.Join("\n", found.GroupBy(d => d.Location.GetLineSpan().Path).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g.Select(Describe)));
                expected ??= text;
                if (text != expected)
                {
                    different.Add($"{corpusCase}\n{expected}\n---\n{text}");
                    break;
                }
            }
        }

        Assert.True(different.Count == 0, string.Join("\n\n", different));
    }

    [Fact]
    public void Files_in_another_order()
    {
        var different = new List<string>();
        foreach (var corpusCase in Sample(1))
        {
            var options = DirectAnalysis.Options(corpusCase.AdditionalFiles, corpusCase.EditorConfig);
            var compilation = CorpusCompilations.Of(corpusCase);
            var expected = Sorted(DirectAnalysis.Run(compilation, options));
            var reordered = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse());
            var found = Sorted(DirectAnalysis.Run(reordered, options));
            if (!expected.SequenceEqual(found))
                different.Add($"{corpusCase}\n{string.Join("\n", expected)}\n---\n{string.Join("\n", found)}");
        }

        Assert.True(different.Count == 0, string.Join("\n\n", different));

        static List<string> Sorted(IEnumerable<Diagnostic> found) => found.Select(Describe).Order(StringComparer.Ordinal).ToList();
    }

    [Theory]
    [InlineData("cyclic static fields")]
    [InlineData("mutually recursive helpers")]
    [InlineData("mutually recursive constructors")]
    [InlineData("40 methods that write each other's fields")]
    [InlineData("500 callers of callers")]
    public void Members_asked_in_another_order(string name)
    {
        var compilation = HostileCodeTests.Compile(HostileSources.All[name]);
        var methods = OwnSourcesTests.MethodsOf(compilation.Assembly.GlobalNamespace).ToList();
        var expected = JudgedIn(methods);
        for (var seed = 0; seed < 5; seed++)
        {
            var shuffled = methods.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, JudgedIn(shuffled));
        }

        List<string> JudgedIn(IEnumerable<IMethodSymbol> order)
        {
            var flow = OwnSourcesTests.FlowOf(compilation);
            return order.Select(m => (Method: m, Result: flow.Analyze(m, TestContext.Current.CancellationToken)))
                .Select(r => $"{r.Method}: {r.Result.GaveUp} {string.Join("; ", r.Result.Judged.Select(f => $"{f.Host.State} {f.Host.Value.Text} {f.Port.State} {f.Port.Value} {f.Mode.State} {f.Mode.Value}").Order(StringComparer.Ordinal))}")
                .Order(StringComparer.Ordinal).ToList();
        }
    }

    private static IEnumerable<CorpusCase> Sample(int oneOf) => RunLength.IsLong ? CorpusCompilations.Cases : CorpusCompilations.Cases.Where((_, i) => i % oneOf == 0);

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic} {string.Join(" ", diagnostic.AdditionalLocations)} {string.Join(" ", diagnostic.Properties.OrderBy(p => p.Key, StringComparer.Ordinal))}";
}
