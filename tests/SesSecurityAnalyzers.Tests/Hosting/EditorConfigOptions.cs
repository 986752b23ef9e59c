using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SesSecurityAnalyzers.Tests.Hosting;

/// <summary>The options of one .editorconfig whose sections apply to every source.</summary>
public sealed class EditorConfigOptions : AnalyzerConfigOptionsProvider
{
    private readonly Options _options;

    public EditorConfigOptions(string? text)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in (text ?? "").Split('\n'))
        {
            var content = line.Split('#')[0].Trim();
            var equals = content.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && content[0] != '[')
                values[content[..equals].Trim()] = content[(equals + 1)..].Trim();
        }

        _options = new Options(values);
    }

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
