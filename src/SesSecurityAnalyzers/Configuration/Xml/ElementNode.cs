using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Configuration.Xml;

/// <summary>An element of an XML text, with its place.</summary>
internal sealed class ElementNode
{
    private readonly List<AttributeNode> _attributes = new();
    private readonly List<ElementNode> _children = new();

    public ElementNode(string name, TextSpan span, ElementNode? parent)
    {
        Name = name;
        Span = span;
        Parent = parent;
        parent?._children.Add(this);
    }

    /// <summary>The name without prefix.</summary>
    public string Name { get; }

    /// <summary>The name in the start tag.</summary>
    public TextSpan Span { get; }

    public ElementNode? Parent { get; }

    public IReadOnlyList<AttributeNode> Attributes => _attributes;

    public IReadOnlyList<ElementNode> Children => _children;

    /// <summary>The text in the element, without blanks around it; null where there is none.</summary>
    public string? Text { get; private set; }

    public TextSpan TextSpan { get; private set; }

    public AttributeNode? Attribute(string name)
    {
        foreach (var attribute in _attributes)
        {
            if (string.Equals(attribute.Name, name, StringComparison.OrdinalIgnoreCase))
                return attribute;
        }

        return null;
    }

    public ElementNode? Child(string name)
    {
        foreach (var child in _children)
        {
            if (string.Equals(child.Name, name, StringComparison.OrdinalIgnoreCase))
                return child;
        }

        return null;
    }

    /// <summary>The element and everything in it, in the order of the text.</summary>
    public IEnumerable<ElementNode> DescendantsAndSelf()
    {
        var open = new Stack<ElementNode>();
        open.Push(this);
        while (open.Count > 0)
        {
            var element = open.Pop();
            yield return element;
            for (var i = element._children.Count - 1; i >= 0; i--)
                open.Push(element._children[i]);
        }
    }

    internal void Add(AttributeNode attribute) => _attributes.Add(attribute);

    internal void SetText(string text, TextSpan span)
    {
        Text ??= text;
        TextSpan = TextSpan.IsEmpty ? span : TextSpan;
    }
}
