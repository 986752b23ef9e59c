using Microsoft.CodeAnalysis.CSharp;
using SesSecurityAnalyzers.Tests.Corpus;
using SesSecurityAnalyzers.Tests.Hosting;

namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>Every case of the corpus, compiled once.</summary>
internal static class CorpusCompilations
{
    public static IReadOnlyList<CorpusCase> Cases { get; } = new[] { "Cases", "MoreCases" }
        .SelectMany(folder => CorpusCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Corpus", folder))).ToList();

    public static CSharpCompilation Of(CorpusCase corpusCase) => TestCompilation.Create(corpusCase.Sources, corpusCase.Stubs);
}
