using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Tests.Corpus;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>The corpus as it looks while it is typed: whatever comes of it is analyzed without an exception and in bounded time.</summary>
public sealed class MutatedCodeTests
{
    private const int Samples = 1;

    private delegate TextChange Mutation(IReadOnlyList<SyntaxToken> tokens, int at);

    [Theory]
    [InlineData("delete")]
    [InlineData("duplicate")]
    [InlineData("swap")]
    public void A_token_at_any_place(string mutation) =>
        TryAll(mutation switch
        {
            "delete" => (tokens, at) => new TextChange(tokens[at].Span, ""),
            "duplicate" => (tokens, at) => new TextChange(new TextSpan(tokens[at].Span.End, 0), " " + tokens[at].Text),
            _ => (tokens, at) => at + 1 == tokens.Count
                ? new TextChange(tokens[at].Span, "")
                : new TextChange(TextSpan.FromBounds(tokens[at].SpanStart, tokens[at + 1].Span.End), tokens[at + 1].Text + " " + tokens[at].Text),
        });

    [Fact]
    public void The_file_ends_after_any_token() =>
        TryAll((tokens, at) => new TextChange(TextSpan.FromBounds(tokens[at].Span.End, tokens[^1].Span.End), ""));

    [Fact]
    public void The_line_ends_after_any_token() =>
        TryAll((tokens, at) =>
        {
            var text = tokens[at].SyntaxTree!.GetText();
            return new TextChange(TextSpan.FromBounds(tokens[at].Span.End, text.Lines.GetLineFromPosition(tokens[at].Span.End).End), "");
        });

    private static void TryAll(Mutation mutate)
    {
        var failures = new ConcurrentBag<string>();
        var runs = 0;
        Parallel.ForEach(CorpusCompilations.Cases, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, (corpusCase, _, index) =>
        {
            var compilation = CorpusCompilations.Of(corpusCase);
            var options = DirectAnalysis.Options(corpusCase.AdditionalFiles, corpusCase.EditorConfig);
            foreach (var (path, _) in corpusCase.Sources)
            {
                var tree = compilation.SyntaxTrees.First(t => t.FilePath == path);
                var tokens = tree.GetRoot().DescendantTokens().Where(t => t.Span.Length > 0).ToList();
                foreach (var at in Places(tokens.Count, (int)index))
                {
                    var changed = tree.WithChangedText(tree.GetText().WithChanges(mutate(tokens, at)));
                    try
                    {
                        DirectAnalysis.Run(compilation.ReplaceSyntaxTree(tree, changed), options);
                        Interlocked.Increment(ref runs);
                    }
                    catch (Exception exception)
                    {
                        failures.Add($"{corpusCase} {Path.GetFileName(path)}, token {at} '{tokens[at]}': {exception}");
                    }
                }
            }
        });

        Assert.True(failures.IsEmpty, $"{failures.Count} of {failures.Count + runs} failed, among them\n{string.Join("\n", failures.Take(5))}");
        Assert.True(runs > 300, $"Only {runs} were tried.");
    }

    private static IEnumerable<int> Places(int count, int seed)
    {
        if (RunLength.IsLong)
            return Enumerable.Range(0, count);
        var random = new Random(seed);
        return Enumerable.Range(0, Samples).Select(_ => random.Next(count)).ToList();
    }
}
