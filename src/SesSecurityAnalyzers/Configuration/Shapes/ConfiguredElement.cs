using System;
using System.Collections.Generic;
using System.Linq;
using SesSecurityAnalyzers.Configuration.Xml;
using SesSecurityAnalyzers.Diagnostics;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>An XML element: its values are attributes, or elements of the same name with a <c>value</c> or a text.</summary>
internal sealed class ConfiguredElement : ConfiguredObject
{
    private readonly ConfigurationFile _file;
    private readonly ElementNode _element;
    private readonly string _key;

    public ConfiguredElement(ConfigurationFile file, ElementNode element, string key)
    {
        _file = file;
        _element = element;
        _key = key;
    }

    public override string Name => _element.Name;

    public override IEnumerable<ConfiguredObject> Children => _element.Children.Select(Wrap);

    public override bool TryGetText(string name, out SettingValue value)
    {
        if (_element.Attribute(name) is { } attribute)
        {
            value = new SettingValue(attribute.Text, _file.Origin(attribute.Span, _key + ":" + attribute.Name));
            return true;
        }

        foreach (var child in _element.Children)
        {
            // log4net also writes <param name="Port" value="25" />.
            var isNamed = string.Equals(child.Name, name, StringComparison.OrdinalIgnoreCase)
                || child.Name == "param" && string.Equals(child.Attribute("name")?.Text, name, StringComparison.OrdinalIgnoreCase);
            if (!isNamed)
                continue;
            if (child.Attribute("value") is { } written)
            {
                value = new SettingValue(written.Text, _file.Origin(written.Span, _key + ":" + name));
                return true;
            }

            if (child.Text is { } text && child.Children.Count == 0)
            {
                value = new SettingValue(text, _file.Origin(child.TextSpan, _key + ":" + child.Name));
                return true;
            }
        }

        value = default;
        return false;
    }

    public override (int Position, string Text)? Add(string name, string text, FileOrigin beside)
    {
        if (_file.Path != beside.Path)
            return null;
        foreach (var attribute in _element.Attributes)
        {
            if (attribute.Span == beside.Span)
                return (attribute.Span.End + 1, $" {name}=\"{text}\"");
        }

        foreach (var child in _element.Children)
        {
            var start = child.Span.Start - 1;
            if (child.Attribute("value")?.Span == beside.Span)
            {
                return (start, (child.Name == "param" ? $"<param name=\"{name}\" value=\"{text}\" />" : $"<{name} value=\"{text}\" />") + Indentation.Before(_file.Text, start));
            }

            if (child.Text is not null && child.TextSpan == beside.Span)
                return (start, $"<{name}>{text}</{name}>{Indentation.Before(_file.Text, start)}");
        }

        return null;
    }

    public override ConfiguredObject? Child(string name) => _element.Child(name) is { } child ? Wrap(child) : null;

    private ConfiguredObject Wrap(ElementNode child) =>
        new ConfiguredElement(_file, child, (child.Attribute("name")?.Text is { Length: > 0 } name ? _key + ":" + name : _key + ":" + child.Name));
}
