using Xunit;

namespace SesSecurityAnalyzers.Tests.Corpus;

public sealed class CorpusTests
{
    private static readonly Dictionary<string, CorpusCase> Cases = CorpusCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Corpus", "Cases"))
        .Concat(CorpusCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Corpus", "MoreCases")))
        // A corpus that lies elsewhere, for whoever has one: SES_CORPUS=folder.
        .Concat(Environment.GetEnvironmentVariable("SES_CORPUS") is { Length: > 0 } folder ? CorpusCase.LoadAll(folder) : [])
        .ToDictionary(c => c.ToString());

    public static IEnumerable<TheoryDataRow<string>> Names => Cases.Keys.Select(k => new TheoryDataRow<string>(k));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Reports_what_is_marked_and_nothing_else(string name)
    {
        var differences = await CorpusRun.DifferencesAsync(Cases[name], TestContext.Current.CancellationToken);
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [Fact]
    public void Every_area_has_cases() =>
        Assert.Equal(["api", "certificates", "clean", "config", "credentials", "flow", "mailkit", "protocols", "systemnetmail", "wrappers"], Cases.Values.Select(c => c.Area).Distinct().Order());
}
