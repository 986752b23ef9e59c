using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Configuration.Json;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>A JSON file that configuration reads.</summary>
internal sealed class SettingsFile
{
    private static readonly ConditionalWeakTable<SourceText, Content> Read = new();

    private SettingsFile(ConfigurationFile file, SettingsNode? root, ConfigurationError? error)
    {
        File = file;
        Root = root;
        Error = error;
    }

    public ConfigurationFile File { get; }

    /// <summary>Its keys; null where it is empty or cannot be read.</summary>
    public SettingsNode? Root { get; }

    public ConfigurationError? Error { get; }

    public static SettingsFile Parse(ConfigurationFile file, CancellationToken cancellation)
    {
        if (FileSizes.TooLarge(file) is { } tooLarge)
            return new SettingsFile(file, null, tooLarge);
        if (!Read.TryGetValue(file.Text, out var content))
            content = Read.GetValue(file.Text, text => Parse(text, cancellation));
        return new SettingsFile(file, content.Root, content.Error is { } error ? file.Error(error.Span, new Phrase(PhraseName.FileLeftOut, file.Name, error.Reason)) : null);
    }

    private static Content Parse(SourceText text, CancellationToken cancellation)
    {
        var json = JsonParser.Parse(text.ToString(), cancellation);
        if (json.Root is null)
            return new Content(null, json.Error);
        if (json.Root.Kind != JsonNodeKind.Object)
            return new Content(null, new SyntaxError(new TextSpan(json.Root.Span.Start, 1), new Phrase(PhraseName.NoJsonObject)));
        var root = SettingsNode.Create(json.Root, out var error, cancellation);
        return error is null ? new Content(root, null) : new Content(null, error);
    }

    private sealed record Content(SettingsNode? Root, SyntaxError? Error);
}
