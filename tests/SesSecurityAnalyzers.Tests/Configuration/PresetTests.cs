using System.Globalization;
using System.Text;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Tests.Documentation;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Configuration;

/// <summary>The presets come from the rule catalog: UPDATE_DOCS=1 writes them.</summary>
public class PresetTests
{
    [Theory]
    [InlineData("Audit")]
    [InlineData("Warn")]
    [InlineData("Enforce")]
    public void Is_what_the_catalog_gives(string mode)
    {
        var path = Repository.Combine("src", "SesSecurityAnalyzers", "presets", $"SesSecurity.{mode}.globalconfig");
        var expected = Generate(mode);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Enforce_stops_the_build_for_what_harms_the_connection_or_the_credential()
    {
        var errors = Generate("Enforce").Split('\n').Where(l => l.EndsWith("= error", StringComparison.Ordinal)).ToList();
        Assert.Equal(RuleCatalog.All.Count(r => r.Id[4] is (>= '1' and <= '4') or '6'), errors.Count);
        Assert.Contains("dotnet_diagnostic.SESA106.severity = error", errors);
    }

    private static string Generate(string mode)
    {
        // The level is below every file of the user's own.
        var text = new StringBuilder("# SesSecurityMode ").Append(mode).Append(", written from the rule catalog by PresetTests.\nis_global = true\nglobal_level = -100\n");
        foreach (var rule in RuleCatalog.All)
            text.Append(CultureInfo.InvariantCulture, $"\n# {rule.Title}\ndotnet_diagnostic.{rule.Id}.severity = {Severity(rule, mode)}\n");
        return text.ToString();
    }

    private static string Severity(Rule rule, string mode)
    {
        if (mode == "Audit")
            return "suggestion";
        if (mode == "Enforce" && rule.Id[4] is (>= '1' and <= '4') or '6')
            return "error";
        return rule.Severity == RuleSeverity.Warning ? "warning" : "suggestion";
    }
}
