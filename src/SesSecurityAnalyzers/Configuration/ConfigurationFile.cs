using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Diagnostics;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>A configuration file: its path and its text.</summary>
internal sealed class ConfigurationFile
{
    private readonly ConcurrentDictionary<TextSpan, FileOrigin> _origins = new();

    public ConfigurationFile(string path, SourceText text)
    {
        Path = path;
        Text = text;
        Name = FileNames.Last(path);
        Directory = FileNames.Directory(path);
    }

    public string Path { get; }

    public string Name { get; }

    public string Directory { get; }

    public SourceText Text { get; }

    /// <summary>The place of a value; the same object each time it is asked for.</summary>
    public FileOrigin Origin(TextSpan span, string key) =>
        _origins.GetOrAdd(span, s => new FileOrigin(Path, s, Text.Lines.GetLinePositionSpan(s), key));

    public ConfigurationError Error(TextSpan span, Phrase what) =>
        new(what, Path) { Span = span, Lines = Text.Lines.GetLinePositionSpan(span) };
}
