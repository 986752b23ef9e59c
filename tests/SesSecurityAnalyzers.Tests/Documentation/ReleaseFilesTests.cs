using System.Text.RegularExpressions;
using SesSecurityAnalyzers.Diagnostics;
using SesSecurityAnalyzers.Policy.Rules;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Documentation;

/// <summary>Ids, severities and titles in the release files are those of the catalog; the compiler's own check cannot read it.</summary>
public sealed class ReleaseFilesTests
{
    [Fact]
    public void Every_rule_stands_in_the_release_files_once()
    {
        var rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(name => File.ReadLines(Path.Combine(Repository.Root, "src", "SesSecurityAnalyzers", name)))
            .Select(line => Regex.Match(line, @"^(SESA\d+) \| (\w+) \| (\w+) \| (.+)$"))
            .Where(match => match.Success)
            .Select(match => (Id: match.Groups[1].Value, Category: match.Groups[2].Value, Severity: match.Groups[3].Value, Title: match.Groups[4].Value));
        Assert.Equal(RuleCatalog.All.Select(rule => (rule.Id, RuleDescriptors.Category, rule.Severity.ToString(), rule.Title)), rows.OrderBy(row => row.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_one_descriptor() =>
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id), RuleDescriptors.All.Select(descriptor => descriptor.Id));
}
