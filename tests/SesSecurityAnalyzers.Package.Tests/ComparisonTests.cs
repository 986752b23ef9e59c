using System.Text.Json;
using SesSecurityAnalyzers.Demo;
using SesSecurityAnalyzers.Tests.Documentation;
using Xunit;

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>What the analyzers that people have already say of samples/Violations, every security rule switched on.</summary>
public sealed class ComparisonTests(PackedPackage package)
{
    private const string SonarVersion = "10.36.0.15337";

    // Security hotspots, which Sonar's package reports only where SonarLint.xml asks for them; all of Sonar's rules on TLS, certificates and passwords in code.
    private static readonly string[] SonarRules = ["S2068", "S4423", "S4830", "S5332", "S5527", "S6418"];

    [Fact]
    public async Task Table_of_the_readme_is_what_the_analyzers_report()
    {
        var consumer = new Consumer(package).WithSample("Violations")
            .With("Directory.Build.props", $"""
                <Project>
                  <Import Project="../Directory.Build.props" />
                  <PropertyGroup>
                    <EnableNETAnalyzers>true</EnableNETAnalyzers>
                    <AnalysisLevel>latest</AnalysisLevel>
                    <AnalysisMode>All</AnalysisMode>
                  </PropertyGroup>
                  <ItemGroup>
                    {Consumer.PackageReference}
                    <PackageReference Include="SonarAnalyzer.CSharp" Version="{SonarVersion}" PrivateAssets="all" />
                    <AdditionalFiles Include="SonarLint.xml" />
                  </ItemGroup>
                </Project>
                """)
            .With("SonarLint.xml", $"<AnalysisInput><Settings /><Rules>{string.Concat(SonarRules.Select(r => $"<Rule><Key>{r}</Key></Rule>"))}</Rules><Files /></AnalysisInput>")
            .With(".globalconfig", "is_global = true\n" + string.Concat(SonarRules.Select(r => $"dotnet_diagnostic.{r}.severity = warning\n")));
        var build = await consumer.BuildAsync(TestContext.Current.CancellationToken);
        Assert.True(build.Succeeded, build.Output);

        var marks = Markers.Read(RepositoryFolder.Combine("samples", "Violations")).Select(m => m.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        var reports = Reports(consumer.Folder).Where(r => marks.Contains(r.Place)).ToList();
        Assert.Equal(marks, reports.Where(r => r.Rule.StartsWith("SESA", StringComparison.Ordinal)).Select(r => r.Place).ToHashSet());
        GeneratedText.AssertCurrent("../README.md", "comparison", $"""
            | Analyzers | Wrong lines found | By |
            | --- | --- | --- |
            {Row("this package", r => r.StartsWith("SESA", StringComparison.Ordinal))}
            {Row($"SonarAnalyzer.CSharp {SonarVersion[..5]}", r => r[0] == 'S' && char.IsDigit(r[1]))}
            {Row(".NET's own (CA, SYSLIB)", r => r.StartsWith("CA", StringComparison.Ordinal) || r.StartsWith("SYSLIB", StringComparison.Ordinal))}

            """);

        string Row(string name, Func<string, bool> isTheirs)
        {
            var theirs = reports.Where(r => isTheirs(r.Rule)).ToList();
            return $"| {name} | {theirs.Select(r => r.Place).Distinct().Count()} of {marks.Count} | {string.Join(", ", theirs.Select(r => r.Rule).Distinct().Order(StringComparer.Ordinal))} |";
        }
    }

    // Security rules alone: a remark on style in a wrong line finds nothing.
    private static IEnumerable<(string Place, string Rule)> Reports(string project)
    {
        foreach (var log in SarifLog.Logs(project))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(log));
            var run = document.RootElement.GetProperty("runs")[0];
            var security = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Where(IsSecurity).Select(r => r.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal);
            foreach (var result in run.GetProperty("results").EnumerateArray().Where(r => security.Contains(r.GetProperty("ruleId").GetString()!)))
            {
                var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
                yield return ($"{Path.GetFileName(new Uri(new Uri("file:///"), place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath)}:{place.GetProperty("region").GetProperty("startLine").GetInt32()}", result.GetProperty("ruleId").GetString()!);
            }
        }
    }

    private static bool IsSecurity(JsonElement rule)
    {
        var id = rule.GetProperty("id").GetString()!;
        var category = rule.TryGetProperty("properties", out var properties) && properties.TryGetProperty("category", out var written) ? written.GetString()! : "";
        return id.StartsWith("SESA", StringComparison.Ordinal) || id.StartsWith("SYSLIB", StringComparison.Ordinal)
            || category.Contains("Security", StringComparison.Ordinal) || category.Contains("Vulnerability", StringComparison.Ordinal) || SonarRules.Contains(id);
    }
}
