using System.Net;
using System.Security;
using System.Text;
using System.Xml.Linq;
using CsCheck;
using SesSecurityAnalyzers.Configuration.Xml;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Fuzzing;

/// <summary>The reader of *.config files: values, and the places that a fix writes to.</summary>
public sealed class XmlFuzzTests
{
    private static readonly Gen<string> Name = Gen.OneOfConst("configuration", "system.net", "smtp", "network", "host", "port", "enableSsl", "a", "nlog", "Target-1", "é");

    private static readonly Gen<string> Text = Gen.OneOf(Gen.OneOfConst("", "587", "email-smtp.us-east-1.amazonaws.com", "a&b<c>\"d'e", "${x}", "true"), Gen.String[Gen.Char[' ', '\u00FF'].Where(c => c is not ('\x7f' or '\u0085') && !char.IsControl(c)), 0, 12]);

    private static readonly Gen<Element> Elements = Gen.Recursive<Element>((depth, element) =>
        from name in Name
        from attributes in Gen.Select(Name, Text, Gen.Bool).Array[0, 3]
        from children in depth > 4 ? Gen.Const(Array.Empty<Element>()) : element.Array[0, 3]
        from text in Text
        from style in Gen.Int[0, 3]
        select new Element(name, [.. attributes.DistinctBy(a => a.Item1)], children, children.Length == 0 ? text.Trim() : "", style));

    private static readonly Gen<string> Pieces = Gen.OneOfConst(
        "<", ">", "</", "/>", "<a>", "</a>", "<a b=\"c\">", "<a b='", "=", "\"", "'", "&amp;", "&#65;", "&x;", "&", "<!--", "-->", "<![CDATA[", "]]>", "<?xml version=\"1.0\"?>", "<!DOCTYPE a [<!ENTITY x \"y\">]>", "x:y", "xmlns:x=\"u\"", " ", "\r", "\n", "\0", "\uFEFF", "é")
        .Array[0, 14].Select(string.Concat);

    [Fact]
    public void What_is_written_is_read_with_the_place_of_every_value() =>
        Fuzz.ForAll(Gen.Select(Elements, Gen.OneOfConst("\n", "\r\n", "\r", "")), value =>
        {
            var (element, end) = value;
            var text = new StringBuilder();
            Write(text, element, end);
            var parsed = XmlParser.Parse(text.ToString(), TestContext.Current.CancellationToken);
            Assert.Null(parsed.Error);
            AssertSame(element, parsed.Root!, text.ToString());
        }, tries: 1500);

    [Fact]
    public void Any_text_has_elements_or_an_error_in_it() =>
        Fuzz.ForAll(Gen.OneOf(Pieces, Gen.Select(Elements, Gen.Int[0, 500], Pieces).Select(v =>
        {
            var text = new StringBuilder();
            Write(text, v.Item1, "\n");
            return text.Insert(v.Item2 % (text.Length + 1), v.Item3).ToString();
        })), text =>
        {
            var parsed = XmlParser.Parse(text, TestContext.Current.CancellationToken);
            if (parsed.Error is { } error)
                Assert.True(error.Span.End <= text.Length);
            Assert.False(parsed is { Root: not null, Error: not null });
            foreach (var element in parsed.Root?.DescendantsAndSelf() ?? [])
            {
                Assert.True(element.Span.End <= text.Length);
                Assert.True(element.Text is null || element.TextSpan.End <= text.Length);
                foreach (var attribute in element.Attributes)
                {
                    Assert.True(attribute.Span.End <= text.Length);

                    // The place is that of the value: what stands there, read again, is the value.
                    var quote = text[attribute.Span.Start - 1];
                    Assert.Equal(attribute.Text, XElement.Parse($"<a b={quote}{text.AsSpan(attribute.Span.Start, attribute.Span.Length)}{quote}/>").Attribute("b")!.Value);
                }
            }
        }, tries: 6000, print: text => string.Concat(text.Select(c => c is >= ' ' and < '\x7f' ? c.ToString() : $"\\u{(int)c:X4}")));

    private static void AssertSame(Element expected, ElementNode read, string text)
    {
        Assert.Equal(expected.Name, read.Name);
        Assert.Equal(expected.Name, text.Substring(read.Span.Start, read.Span.Length));
        Assert.Equal(expected.Attributes.Select(a => (a.Name, a.Value)), read.Attributes.Select(a => (a.Name, a.Text)));
        foreach (var attribute in read.Attributes)
            Assert.Equal(attribute.Text, WebUtility.HtmlDecode(text.Substring(attribute.Span.Start, attribute.Span.Length)));
        Assert.Equal(expected.Text, read.Text ?? "");
        if (expected.Text.Length > 0)
            Assert.Contains(expected.Text, new[] { text.Substring(read.TextSpan.Start, read.TextSpan.Length), WebUtility.HtmlDecode(text.Substring(read.TextSpan.Start, read.TextSpan.Length)) });
        Assert.Equal(expected.Children.Length, read.Children.Count);
        foreach (var (wanted, child) in expected.Children.Zip(read.Children))
            AssertSame(wanted, child, text);
    }

    private static void Write(StringBuilder text, Element element, string end)
    {
        text.Append('<').Append(element.Name);
        foreach (var (name, value, isSingle) in element.Attributes)
            text.Append(end.Length == 0 ? " " : end).Append(name).Append(isSingle ? " = '" : "=\"").Append(SecurityElement.Escape(value)).Append(isSingle ? '\'' : '"');
        if (element.Children.Length == 0 && element.Text.Length == 0 && element.Style == 0)
        {
            text.Append("/>").Append(end);
            return;
        }

        text.Append('>').Append(end);
        if (element.Text.Length > 0)
            text.Append(element.Style == 1 ? $"<![CDATA[{element.Text}]]>" : SecurityElement.Escape(element.Text));
        if (element.Style == 2)
            text.Append("<!-- <no element=\"\"> -->");
        foreach (var child in element.Children)
            Write(text, child, end);
        text.Append("</").Append(element.Name).Append('>').Append(end);
    }

    private sealed record Element(string Name, (string Name, string Value, bool IsSingle)[] Attributes, Element[] Children, string Text, int Style);
}
