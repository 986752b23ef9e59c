using System.Text.RegularExpressions;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Tests.Documentation;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Documentation;

/// <summary>Every rule has a page, and every page has the same form.</summary>
public sealed class RulePagesTests
{
    private static readonly string[] Headings = ["Violation", "Fix", "Configuration file", "When to suppress", "Limits", "Libraries"];

    public static TheoryData<string> RuleIds() => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id), Repository.RulePages.Select(Path.GetFileNameWithoutExtension));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_first_line_is_the_title_of_the_rule(string id)
    {
        var rule = RuleCatalog.All.Single(r => r.Id == id);
        Assert.Equal($"# {rule.Id}: {rule.Title}", Page(id).Split('\n')[0]);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Headings_stand_in_the_one_order(string id)
    {
        var found = Regex.Matches(Page(id), "^## (.+)$", RegexOptions.Multiline).Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(Headings.Where(found.Contains), found);
        Assert.Subset(found.ToHashSet(), new HashSet<string> { "Violation", "Fix", "When to suppress", "Limits" });
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_violation_marks_its_lines_and_the_fix_marks_none(string id)
    {
        var sections = Regex.Split(Page(id), "^## ", RegexOptions.Multiline);
        Assert.Contains(id, Code(Assert.Single(sections, s => s.StartsWith("Violation\n", StringComparison.Ordinal))));
        Assert.DoesNotContain("SESA", Code(Assert.Single(sections, s => s.StartsWith("Fix\n", StringComparison.Ordinal))));
    }

    [Fact]
    public void Links_between_pages_lead_somewhere()
    {
        foreach (var page in Directory.GetFiles(Repository.Docs, "*.md", SearchOption.AllDirectories).Append(Repository.Combine("README.md")))
        {
            foreach (Match link in Regex.Matches(File.ReadAllText(page), @"\]\((?!https?:)([^)#]+)(?:#([^)]+))?\)"))
            {
                var target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value));
                Assert.True(File.Exists(target) || Directory.Exists(target), $"{Path.GetRelativePath(Repository.Root, page)} links to {link.Groups[1].Value}, which is not there.");
                if (link.Groups[2].Success && File.Exists(target))
                    Assert.Contains(link.Groups[2].Value, File.ReadLines(target).Where(l => l.StartsWith('#')).Select(Anchor));
            }
        }
    }

    private static string Anchor(string heading) => Regex.Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), @"[^\w\- ]", "").Replace(' ', '-');

    private static string Page(string id) => File.ReadAllText(Path.Combine(Repository.Docs, "rules", id + ".md"));

    private static string Code(string section) => string.Join('\n', Regex.Matches(section, "^```\\w+\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Select(m => m.Groups[1].Value));
}
