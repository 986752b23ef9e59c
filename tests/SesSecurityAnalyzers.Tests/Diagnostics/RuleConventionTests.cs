using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Tests.Corpus;
using SesSecurityAnalyzers.Tests.Documentation;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Diagnostics;

/// <summary>What holds of every rule and of the analyzer.</summary>
public sealed class RuleConventionTests
{
    private static readonly DiagnosticAnalyzer[] Analyzers =
    [
        .. typeof(SesSecurityAnalyzer).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsAbstract).Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    [Fact]
    public void Every_id_has_exactly_one_descriptor() =>
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id), Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id));

    [Fact]
    public void Ids_run_without_gap_in_each_hundred() =>
        Assert.All(RuleCatalog.All.GroupBy(rule => rule.Id[..5]), hundred =>
            Assert.Equal(Enumerable.Range(1, hundred.Count()).Select(n => $"{hundred.Key}{n:00}"), hundred.Select(rule => rule.Id)));

    // The page of AWS or the RFC, until the project has a public home; the page of the rule names the same one.
    [Fact]
    public void A_help_link_leads_to_what_the_rule_rests_on() =>
        Assert.All(Analyzers.SelectMany(a => a.SupportedDiagnostics), descriptor =>
        {
            Assert.StartsWith("https://", descriptor.HelpLinkUri, StringComparison.Ordinal);
            Assert.Contains($"]({descriptor.HelpLinkUri}) |", File.ReadAllText(Repository.Combine("docs", "rules", descriptor.Id + ".md")), StringComparison.Ordinal);
        });

    [Fact]
    public void Descriptors_are_on_by_default_in_one_category_and_carry_their_weakness() =>
        Assert.All(Analyzers.SelectMany(a => a.SupportedDiagnostics), descriptor =>
        {
            Assert.True(descriptor.IsEnabledByDefault);
            Assert.Equal("Security", descriptor.Category);
            var rule = RuleCatalog.All.Single(r => r.Id == descriptor.Id);
            Assert.Equal(rule.Cwe is { } cwe ? [$"CWE-{cwe}"] : [], descriptor.CustomTags);
        });

    // An analyzer outlives a compilation; what it kept would keep that alive.
    [Fact]
    public void The_analyzer_keeps_no_state() =>
        Assert.All(Analyzers, analyzer => Assert.All(
            analyzer.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public),
            field => Assert.True(field.IsInitOnly && field.Name.Contains(nameof(DiagnosticAnalyzer.SupportedDiagnostics), StringComparison.Ordinal), field.Name)));

    [Fact]
    public void The_analyzer_does_not_reference_Workspaces() =>
        Assert.DoesNotContain(typeof(SesSecurityAnalyzer).Assembly.GetReferencedAssemblies(), a => a.Name!.Contains("Workspaces", StringComparison.Ordinal));

    [Fact]
    public void Every_rule_has_cases_in_the_corpus()
    {
        var cases = new[] { "Cases", "MoreCases" }.SelectMany(folder => CorpusCase.LoadAll(Repository.Combine("tests", "SesSecurityAnalyzers.Tests", "Corpus", folder))).ToList();
        var expected = cases.SelectMany(c => c.Expected().Select(e => e.Id).Distinct()).GroupBy(id => id).ToDictionary(g => g.Key, g => g.Count());
        Assert.All(RuleCatalog.All, rule => Assert.True(expected.GetValueOrDefault(rule.Id) >= 2, $"{rule.Id} has {expected.GetValueOrDefault(rule.Id)} cases."));
        Assert.Contains(cases, c => c.Area == "clean");
    }
}
