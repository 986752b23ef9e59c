using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Configuration.Json;

/// <summary>A value in a JSON text, with its place.</summary>
internal sealed class JsonNode
{
    public JsonNode(string name, TextSpan nameSpan, JsonNodeKind kind, string? text, TextSpan span, ImmutableArray<JsonNode> children)
    {
        Name = name;
        NameSpan = nameSpan;
        Kind = kind;
        Text = text;
        Span = span;
        Children = children;
    }

    /// <summary>The property's name, an array's index, or empty for the root.</summary>
    public string Name { get; }

    /// <summary>The name without its quotes; empty where there is none.</summary>
    public TextSpan NameSpan { get; }

    public JsonNodeKind Kind { get; }

    /// <summary>The value as configuration gives it to code, escapes read; null for null, objects and arrays.</summary>
    public string? Text { get; }

    /// <summary>The value as it is written, without the quotes of a string.</summary>
    public TextSpan Span { get; }

    public ImmutableArray<JsonNode> Children { get; }

    public bool IsContainer => Kind is JsonNodeKind.Object or JsonNodeKind.Array;

    /// <summary>The property of this name, as it is written.</summary>
    public JsonNode? Property(string name)
    {
        foreach (var child in Children)
        {
            if (string.Equals(child.Name, name, StringComparison.Ordinal))
                return child;
        }

        return null;
    }
}
