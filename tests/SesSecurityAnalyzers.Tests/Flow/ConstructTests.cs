using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Tests.Hosting;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Flow;

/// <summary>Every construct once with a finding and once without, judged by the analyzer as a whole.</summary>
public sealed class ConstructTests
{
    private static readonly Dictionary<string, Construct> Rows = WithinMethods.All.Concat(AcrossMethods.All).Concat(KnownMethods.All).ToDictionary(c => c.Name);

    public static IEnumerable<TheoryDataRow<string>> AllNames => Rows.Keys.Select(k => new TheoryDataRow<string>(k));

    [Theory]
    [MemberData(nameof(AllNames))]
    public async Task The_wrong_value_is_found_at_its_line_alone(string construct)
    {
        var sources = Rows[construct].Wrong;
        var marks = Construct.Marks(sources).ToList();
        Assert.NotEmpty(marks);
        Assert.Equal(Lines(marks), await ReportedAsync(sources));
    }

    [Theory]
    [MemberData(nameof(AllNames))]
    public async Task The_clean_twin_is_silent(string construct) =>
        Assert.Equal("", await ReportedAsync(Rows[construct].Right));

    private static async Task<string> ReportedAsync(IReadOnlyList<(string Path, string Text)> sources)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = TestCompilation.Create(sources);
        Assert.Empty(compilation.GetDiagnostics(cancellation).Where(d => d.Severity == DiagnosticSeverity.Error));
        var diagnostics = await TestCompilation.AnalyzeAsync(compilation, cancellation: cancellation);
        return Lines(diagnostics.Select(d => d.Location.GetLineSpan() is var span ? (d.Id, span.Path, span.StartLinePosition.Line + 1) : default));
    }

    private static string Lines(IEnumerable<(string Id, string Path, int Line)> places) =>
        string.Join("\n", places.Order().Select(p => $"{p.Id} at {p.Path}:{p.Line}"));
}
