using System.Text;
using System.Text.RegularExpressions;
using SesSecurityAnalyzers.Demo;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Tests.Documentation;
using Xunit;

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>README.md agrees with the product; UPDATE_DOCS=1 writes what is generated in it.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = RepositoryFolder.Combine("README.md");

    [Fact]
    public void Rule_table_is_that_of_the_catalog() => GeneratedText.AssertCurrent("../README.md", "rules", Table());

    [Fact]
    public void Is_short_and_its_files_are_there()
    {
        var text = File.ReadAllText(Readme);
        Assert.InRange(text.Split('\n').Length, 40, 150);
        var paths = RepositoryPath().Matches(text).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(paths);
        Assert.All(paths, p => Assert.True(Path.Exists(RepositoryFolder.Combine(p)), p));
    }

    [Fact]
    public void Names_the_two_commands()
    {
        var text = File.ReadAllText(Readme);
        Assert.Contains("dotnet run --project samples/Demo\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("dotnet test SesSecurityAnalyzers.sln\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static string Table()
    {
        var table = new StringBuilder("| Rule | What is wrong | Default | CWE |\n| --- | --- | --- | --- |\n");
        foreach (var rule in RuleCatalog.All)
        {
            var cwe = rule.Cwe is { } number ? $"[{number}](https://cwe.mitre.org/data/definitions/{number}.html)" : "";
            table.Append($"| {rule.Id} | {rule.Title} | {(rule.Severity == RuleSeverity.Warning ? "warning" : "suggestion")} | {cwe} |\n");
        }

        return table.ToString();
    }

    [GeneratedRegex(@"`((?:samples|src|tests|docs)/[\w./-]*\w)`")]
    private static partial Regex RepositoryPath();
}
