using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SesSecurityAnalyzers.Tests.CodeFixes;
using SesSecurityAnalyzers.Tests.Hosting;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>The corpus with tokens lost, doubled and swapped, and every fix that is still offered taken: an editor offers them while a line is typed.</summary>
public sealed class MutatedFixTests(ITestOutputHelper output)
{
    private const int Share = 8;

    [Fact]
    public async Task Whatever_is_offered_can_be_taken()
    {
        var failures = new ConcurrentBag<string>();
        var (variants, fixes) = (0, 0);
        await Parallel.ForEachAsync(
            CorpusCompilations.Cases.Index().Where(c => RunLength.IsLong || c.Index % Share == 3),
            new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken },
            async (numbered, cancellation) =>
            {
                var (index, corpusCase) = numbered;
                var random = new Random(index);
                for (var round = 0; round < (RunLength.IsLong ? 40 : 4); round++)
                {
                    var sources = corpusCase.Sources.Select(s => (s.Path, Text: Mutate(s.Text, random))).ToList();
                    var project = FixProject.Create(sources, corpusCase.Stubs, corpusCase.AdditionalFiles, corpusCase.EditorConfig);
                    try
                    {
                        Interlocked.Increment(ref variants);
                        foreach (var diagnostic in await project.DiagnosticsAsync(cancellation))
                        {
                            if (diagnostic.Id == "AD0001")
                                throw new InvalidOperationException(diagnostic.GetMessage());
                            foreach (var action in await project.ActionsAsync(diagnostic, cancellation))
                            {
                                Interlocked.Increment(ref fixes);
                                await project.ApplyAsync(action, cancellation);
                            }
                        }
                    }
                    catch (Exception exception) when (exception is not OperationCanceledException)
                    {
                        failures.Add($"{corpusCase}, round {round}: {exception}\n{string.Join('\n', sources.Select(s => s.Text))}");
                    }
                }
            });
        output.WriteLine($"{variants} variants, {fixes} fixes taken");
        Assert.True(failures.IsEmpty, $"{failures.Count} of {variants} failed, among them\n{string.Join("\n", failures.Take(2))}");
        Assert.True(fixes > 100, $"Only {fixes} fixes were offered.");
    }

    private static string Mutate(string text, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(text, TestCompilation.ParseOptions).GetRoot().DescendantTokens().Where(t => t.Span.Length > 0).ToList();
        if (tokens.Count < 2)
            return text;
        var at = random.Next(tokens.Count - 1);
        var (token, next) = (tokens[at], tokens[at + 1]);
        return random.Next(3) switch
        {
            0 => text.Remove(token.SpanStart, token.Span.Length),
            1 => text.Insert(token.Span.End, " " + token.Text),
            _ => text.Remove(token.SpanStart, next.Span.End - token.SpanStart).Insert(token.SpanStart, next.Text + " " + token.Text),
        };
    }
}
