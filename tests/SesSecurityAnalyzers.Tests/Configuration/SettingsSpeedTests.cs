using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Policy.Rules;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Configuration;

/// <summary>Large settings with many environments stay cheap, and a text that did not change is not parsed again.</summary>
public class SettingsSpeedTests
{
    [Fact]
    public void Ten_environments_over_twenty_thousand_keys()
    {
        var text = new StringBuilder("{");
        for (var i = 0; i < 2000; i++)
            text.Append('"').Append('S').Append(i).Append("\": { \"A\": 1, \"B\": \"two\", \"C\": true, \"D\": null, \"E\": [1,2,3], \"F\": \"4\", \"G\": \"5\" },\n");
        text.Append('}');
        var files = ImmutableArray.Create<AdditionalText>(new InMemoryText("/p/appsettings.json", text.ToString()))
            .AddRange(Enumerable.Range(0, 10).Select(i => new InMemoryText($"/p/appsettings.E{i}.json", "{ \"S1\": { \"A\": 2 } }")));

        var first = Time(files);
        var second = Time(files);
        TestContext.Current.TestOutputHelper?.WriteLine($"first {first.TotalMilliseconds} ms, then {second.TotalMilliseconds} ms");
        Assert.True(second < TimeSpan.FromSeconds(2), $"It took {second}.");
    }

    private static TimeSpan Time(ImmutableArray<AdditionalText> files)
    {
        var watch = Stopwatch.StartNew();
        Assert.Empty(ConfigurationSet.Read(files, isNetFramework: false, TestContext.Current.CancellationToken).Review(SecurityPolicy.Default, TestContext.Current.CancellationToken));
        return watch.Elapsed;
    }
}
