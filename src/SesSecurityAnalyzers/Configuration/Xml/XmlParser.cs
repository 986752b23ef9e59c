using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Xml;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Configuration.Xml;

/// <summary>Reads XML with the reader that .NET's own configuration uses, and finds the place of every value in the text.</summary>
internal sealed class XmlParser
{
    private const int DeepestLevel = 256;

    private readonly string _text;
    private readonly int _start;
    private readonly List<int> _lines = new();
    private readonly CancellationToken _cancellation;

    private XmlParser(string text, CancellationToken cancellation)
    {
        _text = text;
        _cancellation = cancellation;
        _start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    }

    public static ParsedXml Parse(string text, CancellationToken cancellation) => new XmlParser(text, cancellation).ReadDocument();

    private ParsedXml ReadDocument()
    {
        if (string.IsNullOrWhiteSpace(_text.Substring(_start)))
            return new ParsedXml(null, null);
        FindLines();
        // No type definition is read and nothing is resolved, so no entity can grow or reach out.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
        using var reader = XmlReader.Create(new StringReader(_text.Substring(_start)), settings);
        try
        {
            return ReadElements(reader);
        }
        catch (XmlException exception)
        {
            var position = Math.Min(Position(exception.LineNumber, exception.LinePosition), _text.Length);
            return new ParsedXml(null, new SyntaxError(new TextSpan(position, position < _text.Length ? 1 : 0), new Phrase(Explain(position))));
        }
    }

    private ParsedXml ReadElements(XmlReader reader)
    {
        var lineInfo = (IXmlLineInfo)reader;
        ElementNode? root = null;
        ElementNode? open = null;
        var level = 0;
        while (reader.Read())
        {
            StopPoint.Pass(_cancellation);
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var start = Position(lineInfo.LineNumber, lineInfo.LinePosition);
                    if (level == DeepestLevel)
                        return new ParsedXml(null, new SyntaxError(new TextSpan(start, 1), new Phrase(PhraseName.NestedTooDeep, DeepestLevel.ToString(CultureInfo.InvariantCulture))));
                    var element = new ElementNode(reader.LocalName, new TextSpan(start, reader.Name.Length), open);
                    root ??= element;
                    var isEmpty = reader.IsEmptyElement;
                    ReadAttributes(reader, lineInfo, element);
                    if (!isEmpty)
                    {
                        open = element;
                        level++;
                    }

                    break;
                case XmlNodeType.EndElement:
                    open = open!.Parent;
                    level--;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when open is not null:
                    var textStart = Position(lineInfo.LineNumber, lineInfo.LinePosition);
                    var end = _text.IndexOf(reader.NodeType == XmlNodeType.CDATA ? "]]>" : "<", textStart, StringComparison.Ordinal);
                    open.SetText(reader.Value.Trim(), Trim(textStart, end < 0 ? _text.Length : end));
                    break;
            }
        }

        return new ParsedXml(root, null);
    }

    private void ReadAttributes(XmlReader reader, IXmlLineInfo lineInfo, ElementNode element)
    {
        if (!reader.MoveToFirstAttribute())
            return;
        do
        {
            var at = Position(lineInfo.LineNumber, lineInfo.LinePosition) + reader.Name.Length;
            while (at < _text.Length && _text[at] is not ('"' or '\''))
                at++;
            var end = at < _text.Length ? _text.IndexOf(_text[at], at + 1) : -1;
            if (end >= 0)
                element.Add(new AttributeNode(reader.LocalName, reader.NamespaceURI, reader.Value, TextSpan.FromBounds(at + 1, end)));
        }
        while (reader.MoveToNextAttribute());
        reader.MoveToElement();
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    // The reader ends lines as XML does, which is not quite as SourceText does.
    private void FindLines()
    {
        _lines.Add(_start);
        for (var i = _start; i < _text.Length; i++)
        {
            if (_text[i] == '\n' || _text[i] == '\r' && (i + 1 == _text.Length || _text[i + 1] != '\n'))
                _lines.Add(i + 1);
        }
    }

    private int Position(int line, int column) =>
        line < 1 ? _start : Math.Min(_lines[Math.Min(line, _lines.Count) - 1] + Math.Max(column, 1) - 1, _text.Length);

    // The reader's own message repeats what stands there, which may be a password.
    private PhraseName Explain(int position)
    {
        if (position >= _text.Length)
            return PhraseName.XmlEndsEarly;
        var before = position;
        while (before > 0 && char.IsWhiteSpace(_text[before - 1]))
            before--;
        if (before > 0 && _text[before - 1] == '=' && _text[position] is not ('"' or '\''))
            return PhraseName.XmlQuotesMissing;
        return position >= 2 && _text[position - 1] == '/' && _text[position - 2] == '<'
            ? PhraseName.XmlEndTag
            : PhraseName.XmlMalformed;
    }
}
