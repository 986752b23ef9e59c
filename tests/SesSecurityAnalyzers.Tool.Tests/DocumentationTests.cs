using System.CommandLine;
using System.Text;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Tests.Documentation;
using SesSecurityAnalyzers.Tool.Terminal;
using SesSecurityAnalyzers.Verifier.Reporting;
using Xunit;

namespace SesSecurityAnalyzers.Tool.Tests;

/// <summary>The tables of <c>docs/ses-verify.md</c> are what the tool says of itself. <c>UPDATE_DOCS=1</c> rewrites them.</summary>
public sealed class DocumentationTests
{
    [Theory]
    [InlineData("commands")]
    [InlineData("options")]
    [InlineData("checks")]
    public void A_generated_table_is_up_to_date(string name) =>
        GeneratedText.AssertCurrent("ses-verify.md", name, name switch { "commands" => Commands(), "options" => Options(), _ => Checks() });

    [Fact]
    public void Every_check_has_an_id_of_its_own_and_a_page()
    {
        var all = RuleCatalog.All.Concat(CheckCatalog.All).ToList();
        Assert.Equal(all.Count, all.Select(r => r.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(CheckCatalog.All, r =>
        {
            Assert.Matches("^[a-z0-9-]+$", r.Id);
            Assert.Equal("https", r.HelpLink.Scheme);
            Assert.EndsWith(".", r.Description, StringComparison.Ordinal);
            Assert.False(r.Title.EndsWith('.'));
        });
    }

    [Fact]
    public void Every_check_that_is_declared_is_in_the_catalog()
    {
        var declared = typeof(CheckCatalog).GetProperties().Where(p => p.PropertyType == typeof(Rule)).Select(p => (Rule)p.GetValue(null)!);
        Assert.Equal(declared.Select(r => r.Id).Order(), CheckCatalog.All.Select(r => r.Id).Order());
    }

    private static string Commands() => Table(["command", "what it does"], CreateRoot().Subcommands.Select(c => new[] { $"`ses-verify {c.Name}`", c.Description! }));

    private static string Options()
    {
        var commands = CreateRoot().Subcommands.ToList();
        var rows = commands.SelectMany(c => c.Options.Select(o => (Command: c.Name, Option: o)))
            .GroupBy(p => (p.Option.Name, p.Option.Description))
            .Select(g => new[]
            {
                string.Join(", ", g.First().Option.Aliases.Prepend(g.Key.Name).Select(n => $"`{n}`")),
                string.Join(", ", g.Select(p => p.Command)),
                g.Key.Description!.Replace("|", "\\|", StringComparison.Ordinal),
            });
        return Table(["option", "commands", "meaning"], rows);
    }

    private static string Checks() => Table(
        ["check", "severity", "what", "why it matters"],
        CheckCatalog.All.Select(r => new[] { $"[`{r.Id}`]({r.HelpLink})", r.Severity == RuleSeverity.Warning ? "finding" : "note", r.Title, r.Description }));

    private static string Table(string[] head, IEnumerable<string[]> rows)
    {
        var table = new StringBuilder();
        table.Append("| ").AppendJoin(" | ", head).Append(" |\n|").Append(string.Concat(head.Select(_ => "---|"))).Append('\n');
        foreach (string[] row in rows)
            table.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        return table.ToString();
    }

    private static RootCommand CreateRoot() =>
        Application.CreateRoot(new ToolConsole(TextReader.Null, TextWriter.Null, TextWriter.Null, false, false, false, _ => null));
}
