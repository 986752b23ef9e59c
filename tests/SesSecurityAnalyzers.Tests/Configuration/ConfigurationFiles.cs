using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Diagnostics;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Configuration;

/// <summary>The files of one test, and what stands at the places that were found in them.</summary>
internal sealed class ConfigurationFiles
{
    private readonly Dictionary<string, string> _texts = new();

    public static ConfigurationFiles With(string path, string text) => new ConfigurationFiles().And(path, text);

    public ConfigurationFiles And(string path, string text)
    {
        _texts.Add("/project/" + path, text);
        return this;
    }

    public ConfigurationSet Read() => ConfigurationSet.Read(_texts.Select(t => (AdditionalText)new InMemoryText(t.Key, t.Value)).ToImmutableArray(), isNetFramework: false, TestContext.Current.CancellationToken);

    /// <summary>The text at a place, after checking that line and span agree.</summary>
    public string At(FileOrigin origin) => At(origin.Location);

    public string At(Location location)
    {
        var span = location.GetLineSpan();
        var text = _texts[span.Path];
        Assert.Equal(text.Take(location.SourceSpan.Start).Count(c => c == '\n'), span.StartLinePosition.Line);
        return text.Substring(location.SourceSpan.Start, location.SourceSpan.Length);
    }
}
