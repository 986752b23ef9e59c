using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace SesSecurityAnalyzers.Hosts.Tests;

/// <summary>A solution on disk in Roslyn's workspace for MSBuild, as in an editor.</summary>
public sealed class EditorTests
{
    [Fact]
    public async Task Findings_stand_in_code_and_in_the_files_that_the_project_brings()
    {
        using var solution = await EditedSolution.CreateAsync();
        using var editor = await Editor.OpenAsync(solution.SolutionPath);
        var found = await editor.FindingsAsync();
        Assert.DoesNotContain(found, f => f.Id == "AD0001");
        Assert.Equal(
            ["Alerts.cs SESA101", "app.config SESA101", "appsettings.json SESA104"],
            found.Where(f => f.Location.GetLineSpan().Path.StartsWith(solution.PathOf("Worker"), StringComparison.Ordinal)).Select(f => $"{Path.GetFileName(f.Location.GetLineSpan().Path)} {f.Id}").Order(StringComparer.Ordinal));

        // Every line of the sample that is marked.
        var marked = Directory.EnumerateFiles(solution.PathOf("Shop"), "*.cs").SelectMany(f => File.ReadLines(f).Index()
            .Where(l => l.Item.Contains("// SESA", StringComparison.Ordinal)).Select(l => $"{Path.GetFileName(f)}:{l.Index + 1} {l.Item.Split("// ")[1].Trim()}")).Order(StringComparer.Ordinal).ToList();
        Assert.True(marked.Count > 10);
        Assert.Equal(marked, found.Where(f => f.Location.GetLineSpan().Path.StartsWith(solution.PathOf("Shop"), StringComparison.Ordinal)).Select(f => $"{Path.GetFileName(f.Location.GetLineSpan().Path)}:{f.Location.GetLineSpan().StartLinePosition.Line + 1} {f.Id}").Order(StringComparer.Ordinal));

        // What an editor asks for one document, or one file, is what a build says of it.
        foreach (var document in editor.Solution.Projects.SelectMany(p => p.Documents.Concat<TextDocument>(p.AdditionalDocuments)))
        {
            var ofDocument = await Editor.FindingsAsync(document);
            Assert.Equal(Lines(found.Where(f => f.Location.GetLineSpan().Path == document.FilePath)), Lines(ofDocument));
        }
    }

    [Fact]
    public async Task A_fix_that_is_taken_is_saved_and_its_finding_gone()
    {
        using var solution = await EditedSolution.CreateAsync();
        using var editor = await Editor.OpenAsync(solution.SolutionPath);
        foreach (var (file, id, written) in new[]
                 {
                     ("Worker/Alerts.cs", "SESA101", "EnableSsl = true"),
                     ("Worker/appsettings.json", "SESA104", "// Kept, comments too.\n  \"Smtp\": { \"Host\": \"email-smtp.us-east-1.amazonaws.com\", \"Port\": 587 }"),
                     ("Worker/app.config", "SESA101", "port=\"587\" enableSsl=\"true\""),
                 })
        {
            var finding = Assert.Single(await editor.FindingsAsync(), f => f.Location.GetLineSpan().Path == solution.PathOf(file));
            Assert.Equal(id, finding.Id);
            var offered = await editor.OfferedAsync(finding);
            Assert.NotEmpty(offered);
            await editor.TakeAsync(offered[0]);
            Assert.Contains(written, solution.Read(file).ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.DoesNotContain(await editor.FindingsAsync(), f => f.Location.GetLineSpan().Path == solution.PathOf(file));
        }
    }

    [Fact]
    public async Task Fixing_all_in_the_solution_leaves_a_build_without_what_can_be_fixed()
    {
        using var solution = await EditedSolution.CreateAsync();
        using (var editor = await Editor.OpenAsync(solution.SolutionPath))
        {
            foreach (var id in (await editor.FindingsAsync()).Select(f => f.Id).Distinct().Order(StringComparer.Ordinal))
                await editor.FixAllAsync(id);
            foreach (var left in await editor.FindingsAsync())
                Assert.Empty(await editor.OfferedAsync(left));
        }

        Assert.Contains("EnableSsl = true", solution.Read("Worker/Alerts.cs"), StringComparison.Ordinal);
        Assert.Contains("\"Port\": 587", solution.Read("Worker/appsettings.json"), StringComparison.Ordinal);
        Assert.Contains("enableSsl=\"true\"", solution.Read("Worker/app.config"), StringComparison.Ordinal);
        var build = await solution.RunAsync("build", "--no-restore", "--verbosity", "quiet", "-warnaserror");
        Assert.True(build.ExitCode == 0, build.Output);
    }

    [Fact]
    public async Task While_a_line_is_typed_nothing_throws_and_the_rest_is_still_judged()
    {
        using var solution = await EditedSolution.CreateAsync();
        using var editor = await Editor.OpenAsync(solution.SolutionPath);
        var document = editor.Solution.Projects.SelectMany(p => p.Documents).Single(d => d.Name == "Alerts.cs");
        var text = await document.GetTextAsync(TestContext.Current.CancellationToken);
        var at = text.ToString().IndexOf("    }\n}", StringComparison.Ordinal);
        const string Typed = "        new SmtpClient(\"email-smtp.us-east-1.amazonaws.com\", 2525) { EnableSsl = false }.Send(\"a@example.com\", \"b@example.com\", \"\", text);\n";
        for (var length = 0; length <= Typed.Length; length++)
        {
            var found = await Editor.FindingsAsync(document.WithText(text.WithChanges(new TextChange(new TextSpan(at, 0), Typed[..length]))));
            Assert.DoesNotContain(found, f => f.Id == "AD0001");
            Assert.Contains(found, f => f.Id == "SESA101" && f.Location.SourceSpan.End < at);
            if (length == Typed.Length)
                Assert.Equal(["SESA101", "SESA104"], found.Where(f => f.Location.SourceSpan.Start >= at).Select(f => f.Id).Order());
        }
    }

    private static IEnumerable<string> Lines(IEnumerable<Diagnostic> findings) => findings.Select(f => f.ToString()).Order(StringComparer.Ordinal);
}
