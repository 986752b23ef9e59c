using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SesSecurityAnalyzers.Tests.Configuration;

/// <summary>Options that a test sets: the project's, and those of single files on top.</summary>
internal sealed class ConfigOptions(params (string Key, string Value)[] project) : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Dictionary<string, string>> _files = new();

    public ConfigOptions For(string file, params (string Key, string Value)[] options)
    {
        _files.Add(file, options.ToDictionary(o => o.Key, o => o.Value));
        return this;
    }

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(project.ToDictionary(o => o.Key, o => o.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(_files.GetValueOrDefault(tree.FilePath) ?? []);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options([]);

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
