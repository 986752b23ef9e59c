using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Diagnostics;

/// <summary>A value in a configuration file.</summary>
internal sealed class FileOrigin : FactOrigin
{
    public FileOrigin(string path, TextSpan span, LinePositionSpan lines, string key)
    {
        Path = path;
        Span = span;
        Lines = lines;
        Key = key;
    }

    public string Path { get; }

    /// <summary>The value, without its quotes.</summary>
    public TextSpan Span { get; }

    public LinePositionSpan Lines { get; }

    /// <summary>The value's path in the file: <c>Smtp:Port</c>.</summary>
    public string Key { get; }

    public Location Location => Microsoft.CodeAnalysis.Location.Create(Path, Span, Lines);

    public override Phrase Provenance => new(PhraseName.InFile, FileName, Key);

    public string FileName => System.IO.Path.GetFileName(Path);
}
