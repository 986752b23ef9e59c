using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Tests.Hosting;

/// <summary>An additional file with a text in memory.</summary>
public sealed class TextFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
