using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Tool.Scanning;

/// <summary>A configuration file for the analyzer.</summary>
internal sealed class FileText(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        using var stream = File.OpenRead(path);
        return SourceText.From(stream);
    }
}
