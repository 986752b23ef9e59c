using Xunit;

namespace SesSecurityAnalyzers.Hosts.Tests;

/// <summary>The shipped assemblies do in the oldest host that is promised, and in the newest, what they do in the one they are developed with.</summary>
public sealed class RoslynHostTests
{
    private const string Newest = "5.9";

    public static TheoryData<string> Hosts => ["4.8", "4.14", Newest];

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task The_assemblies_load_whole(string version)
    {
        var report = await HostRun.OfAsync(version);
        Assert.Equal(version, report.Roslyn);
        Assert.Empty(report.LoadFailures);
        Assert.Equal(1, report.Analyzers);
        Assert.Equal((await HostRun.OfAsync(Newest)).Fixes, report.Fixes);
        Assert.True(report.Fixes > 5, $"{report.Fixes} fixes");
    }

    [Fact]
    public async Task The_oldest_host_has_the_oldest_runtime() =>
        Assert.StartsWith(".NET 8.", (await HostRun.OfAsync("4.8")).Runtime, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task What_is_marked_is_found_and_nothing_else(string version)
    {
        var report = await HostRun.OfAsync(version);
        var cases = report.Cases.Where(c => c.IsCompiled).ToList();
        Assert.True(cases.Count >= report.Cases.Count * 95 / 100, $"Only {cases.Count} of {report.Cases.Count} compile: not {string.Join(", ", report.Cases.Where(c => !c.IsCompiled).Select(c => c.Case))}");
        Assert.True(cases.Sum(c => c.Findings.Count) > 100);
        Assert.Empty(cases.SelectMany(c => c.Differences.Select(d => $"{c.Case}: {d}")));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Findings_and_fixes_are_those_of_the_newest_host(string version)
    {
        var newest = (await HostRun.OfAsync(Newest)).Cases.ToDictionary(c => c.Case);
        var cases = (await HostRun.OfAsync(version)).Cases.Where(c => c.IsCompiled).ToList();
        Assert.True(cases.Sum(c => c.Fixes.Count) > 50, $"{cases.Sum(c => c.Fixes.Count)} fixes");
        foreach (var outcome in cases)
        {
            Assert.Equal(newest[outcome.Case].Findings, outcome.Findings);
            Assert.Equal(newest[outcome.Case].Fixes, outcome.Fixes);
        }
    }
}
