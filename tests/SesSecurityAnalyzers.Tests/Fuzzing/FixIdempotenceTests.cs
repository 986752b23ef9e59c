using System.Collections.Concurrent;
using SesSecurityAnalyzers.Tests.CodeFixes;
using SesSecurityAnalyzers.Tests.Corpus;
using SesSecurityAnalyzers.Tests.Robustness;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Fuzzing;

/// <summary>To fix everything twice is to fix it once, whichever rule comes first.</summary>
public sealed class FixIdempotenceTests
{
    private const int Share = 6;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Fixing_everything_again_changes_no_text(bool isLastRuleFirst)
    {
        var failures = new ConcurrentBag<string>();
        var changed = 0;
        await Parallel.ForEachAsync(
            CorpusCompilations.Cases.Where((_, i) => RunLength.IsLong || i % Share == (isLastRuleFirst ? 1 : 0)),
            new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken },
            async (corpusCase, cancellation) =>
            {
                var original = FixProject.Create(corpusCase.Sources, corpusCase.Stubs, corpusCase.AdditionalFiles, corpusCase.EditorConfig);
                var once = await FixAsync(original, isLastRuleFirst, cancellation);
                if (await TextsAsync(once, corpusCase, cancellation) is var texts && texts == await TextsAsync(original, corpusCase, cancellation))
                    return;
                Interlocked.Increment(ref changed);
                if (texts != await TextsAsync(await FixAsync(once, isLastRuleFirst, cancellation), corpusCase, cancellation))
                    failures.Add(corpusCase.ToString());
            });
        Assert.Empty(failures);
        Assert.True(changed > 20, $"{changed} cases were changed");
    }

    private static async Task<FixProject> FixAsync(FixProject project, bool isLastRuleFirst, CancellationToken cancellation)
    {
        var ids = (await project.DiagnosticsAsync(cancellation)).Select(d => d.Id).Distinct().Order(StringComparer.Ordinal);
        foreach (var id in isLastRuleFirst ? ids.Reverse() : ids)
            project = await project.FixAllAsync(id, cancellation);
        return project;
    }

    private static async Task<string> TextsAsync(FixProject project, CorpusCase corpusCase, CancellationToken cancellation)
    {
        var texts = new List<string>();
        foreach (var (path, _) in corpusCase.Sources.Concat(corpusCase.AdditionalFiles))
            texts.Add(await project.TextAsync(path, cancellation));
        return string.Join("\n", texts);
    }
}
