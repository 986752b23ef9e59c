using Xunit;

namespace SesSecurityAnalyzers.Tests.Corpus;

public sealed class CorpusTests
{
    private static readonly string OwnFolder = Path.Combine(AppContext.BaseDirectory, "Corpus");

    // SES_CORPUS=folder runs a corpus that lies elsewhere instead.
    private static readonly Dictionary<string, CorpusCase> Cases =
        (Environment.GetEnvironmentVariable("SES_CORPUS") is { Length: > 0 } folder ? [folder] : new[] { Path.Combine(OwnFolder, "Cases"), Path.Combine(OwnFolder, "MoreCases"), Path.Combine(OwnFolder, "HardCases") })
        .SelectMany(CorpusCase.LoadAll)
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
