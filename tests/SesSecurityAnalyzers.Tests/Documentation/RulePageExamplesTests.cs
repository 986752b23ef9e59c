using SesSecurityAnalyzers.Tests.Hosting;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Documentation;

/// <summary>The examples of a rule page do what the page says: each marked line is reported and no other, and what is shown as the fix is silent.</summary>
public sealed class RulePageExamplesTests
{
    public static TheoryData<string> Pages() => [.. Repository.RulePages.Select(path => Path.GetRelativePath(Repository.Docs, path))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Violations_are_reported_where_they_are_marked(string page)
    {
        foreach (var code in PageBlocks.Code(page, "Violation"))
            Assert.Equal(PageBlocks.Marks(code).Order(), await ReportedAsync("Example.cs", code, Options(page)));
        foreach (var file in PageBlocks.Of(page, "json", "Violation"))
            Assert.Equal(PageBlocks.Marks(file).Order(), await ReportedAsync("appsettings.json", file, null));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Fixes_are_silent(string page)
    {
        foreach (var code in PageBlocks.Code(page, "Fix"))
            Assert.Empty(await ReportedAsync("Example.cs", code, Options(page)));
        foreach (var file in PageBlocks.Of(page, "json", "Fix"))
            Assert.Empty(await ReportedAsync("appsettings.json", file, null));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Configuration_files_are_reported_where_they_are_marked(string page)
    {
        foreach (var file in PageBlocks.Of(page, "json", "Configuration file"))
            Assert.Equal(PageBlocks.Marks(file).Order(), await ReportedAsync("appsettings.json", file, null));
        foreach (var file in PageBlocks.Of(page, "xml", "Configuration file"))
            Assert.Equal(PageBlocks.Marks(file).Order(), await ReportedAsync(file.StartsWith("<nlog", StringComparison.Ordinal) ? "NLog.config" : "app.config", file, null));
    }

    [Fact]
    public async Task Examples_of_the_migration_are_reported_before_and_silent_after()
    {
        var examples = PageBlocks.Code("migration.md").ToList();
        Assert.Equal(3, examples.Count);
        foreach (var code in examples)
        {
            Assert.NotEmpty(PageBlocks.Marks(code));
            Assert.Equal(PageBlocks.Marks(code).Order(), await ReportedAsync("Example.cs", code, null));
        }
    }

    [Fact]
    public void Every_page_about_code_shows_a_violation_and_a_fix() =>
        Assert.All(Pages().Select(row => row.Data).Where(page => !page.EndsWith("SESA901.md", StringComparison.Ordinal)), page =>
        {
            Assert.NotEmpty(PageBlocks.Code(page, "Violation"));
            Assert.NotEmpty(PageBlocks.Code(page, "Fix"));
        });

    // A page whose violation needs an option shows the option first.
    private static string? Options(string page) => page.EndsWith("SESA901.md", StringComparison.Ordinal) ? null : PageBlocks.Of(page, "ini", "Violation").FirstOrDefault();

    private static async Task<IEnumerable<(int Line, string Id)>> ReportedAsync(string name, string text, string? options)
    {
        var isCode = name.EndsWith(".cs", StringComparison.Ordinal);
        var compilation = TestCompilation.Create(isCode ? [(name, text)] : [("Empty.cs", "internal static class Empty { }")], PageBlocks.Stubs(text));
        var diagnostics = await TestCompilation.AnalyzeAsync(compilation, isCode ? null : [(name, text)], options, TestContext.Current.CancellationToken);
        return diagnostics.Select(d => (d.Location.GetLineSpan().StartLinePosition.Line + 1, d.Id)).Order();
    }
}
