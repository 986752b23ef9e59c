using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using SesSecurityAnalyzers.Configuration.Json;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Fuzzing;

/// <summary>The reader of appsettings.json beside the one that .NET's configuration has.</summary>
public sealed class JsonFuzzTests
{
    private static readonly JsonDocumentOptions AsConfigurationReads = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly Gen<string> Text = Gen.OneOf(Gen.OneOfConst("", "Host", "email-smtp.us-east-1.amazonaws.com", "a\"b\\c/d", "\t\r\n\b\f", "é€😀", "//", "/*", "\u2028"), Gen.String[Gen.Char['\0', '\u07FF'], 0, 12]);

    private static readonly Gen<Node> Value = Gen.Recursive<Node>((depth, value) => depth > 4
        ? Leaf()
        : Gen.Frequency(
            (3, Leaf()),
            (1, value.Array[0, 4].Select(children => new Node(JsonNodeKind.Array, null, [.. children.Select((c, i) => (i.ToString(CultureInfo.InvariantCulture), c))]))),
            (2, Gen.Select(Text, value).Array[0, 4].Select(children => new Node(JsonNodeKind.Object, null, children)))));

    private static readonly Gen<string> Trivia = Gen.OneOfConst("", "", "", " ", "\n", "\r\n\t", "// c, \" [\n", "/* c } */");

    private static readonly Gen<string> Tokens = Gen.OneOfConst(
        "{", "}", "[", "]", ":", ",", "\"a\"", "\"", "\\", "\\u0041", "\\ud800", "\\x", "1", "-", "0", "01", "1.5e+3", ".5", "1e", "true", "True", "null", "nul", " ", "\n", "//", "/*", "*/", "/", "\0", "\uFEFF", "\u00A0", "é", "{\"a\":", "[1,")
        .Array[0, 14].Select(string.Concat);

    [Fact]
    public void What_is_written_is_read_with_the_place_of_every_value() =>
        Fuzz.ForAll(Gen.Select(Value, Trivia.Array[1, 8], Gen.Bool, Gen.Bool), value =>
        {
            var (node, trivia, escaped, trailing) = value;
            var text = new Writer(trivia, escaped, trailing).Write(node);
            var parsed = JsonParser.Parse(text, TestContext.Current.CancellationToken);
            Assert.Null(parsed.Error);
            AssertSame(node, parsed.Root!, text);
        }, tries: 1500);

    [Fact]
    public void Any_text_is_taken_or_refused_as_configuration_does() =>
        Fuzz.ForAll(Gen.OneOf(Tokens, Gen.Select(Value, Gen.Int[0, 500], Tokens).Select(v => Damage(new Writer([" "], false, false).Write(v.Item1), v.Item2, v.Item3))), text =>
        {
            var parsed = JsonParser.Parse(text, TestContext.Current.CancellationToken);
            if (parsed.Error is { } error)
                Assert.True(error.Span.End <= text.Length);

            // Half a surrogate pair is in no file: there is no way to encode it.
            if (HasHalfOfAPair(text))
                return;

            // Our reader leaves a mark at the beginning out, as the reader of files does before it parses.
            var theirs = text.StartsWith('\uFEFF') ? text[1..] : text;
            JsonDocument? document = null;
            try
            {
                document = JsonDocument.Parse(theirs, AsConfigurationReads);
            }
            catch (JsonException)
            {
            }

            using (document)
            {
                if (document is null)
                    Assert.True(parsed.Root is null, "they refuse it");
                else
                {
                    Assert.True(parsed.Root is not null, $"they take it; {parsed.Error?.Reason}");
                    AssertSame(document.RootElement, parsed.Root);
                }
            }
        }, tries: 8000, print: Escaped);

    private static void AssertSame(Node expected, JsonNode read, string text)
    {
        Assert.Equal(expected.Kind, read.Kind);
        Assert.Equal(expected.Text, read.Text);
        Assert.Equal(expected.Children.Select(c => c.Name), read.Children.Select(c => c.Name));
        Assert.True(read.Span.End <= text.Length);
        if (read.IsContainer)
            Assert.Equal((read.Kind == JsonNodeKind.Object ? '{' : '[', read.Kind == JsonNodeKind.Object ? '}' : ']'), (text[read.Span.Start], text[read.Span.End - 1]));
        else if (read.Kind == JsonNodeKind.String)
            Assert.Equal(expected.Text, JsonSerializer.Deserialize<string>(text[(read.Span.Start - 1)..(read.Span.End + 1)]));
        else
            Assert.Equal(expected.Text ?? "null", text[read.Span.Start..read.Span.End], ignoreCase: true);
        foreach (var (wanted, child) in expected.Children.Zip(read.Children))
        {
            if (read.Kind == JsonNodeKind.Object)
                Assert.Equal(wanted.Name, JsonSerializer.Deserialize<string>(text[(child.NameSpan.Start - 1)..(child.NameSpan.End + 1)]));
            AssertSame(wanted.Value, child, text);
        }
    }

    private static void AssertSame(JsonElement expected, JsonNode read)
    {
        Assert.Equal(expected.ValueKind.ToString(), read.Kind.ToString());
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(expected.EnumerateObject().Count(), read.Children.Length);
                foreach (var (theirs, ours) in expected.EnumerateObject().Zip(read.Children))
                    AssertSame(theirs.Value, ours);
                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), read.Children.Length);
                foreach (var (theirs, ours) in expected.EnumerateArray().Zip(read.Children))
                    AssertSame(theirs, ours);
                break;
            case JsonValueKind.String:
                string text;
                try
                {
                    text = expected.GetString()!;
                }
                catch (InvalidOperationException)
                {
                    // Half a surrogate pair, which is no text to .NET.
                    break;
                }

                Assert.Equal(text, read.Text);
                break;
            case JsonValueKind.Number:
                Assert.Equal(expected.GetRawText(), read.Text);
                break;
        }
    }

    private static Gen<Node> Leaf() => Gen.Frequency(
        (3, Text.Select(t => new Node(JsonNodeKind.String, t, []))),
        (1, Gen.OneOfConst("0", "-1", "587", "1.50", "-0.0e-7", "12345678901234567890").Select(t => new Node(JsonNodeKind.Number, t, []))),
        (1, Gen.OneOfConst(new Node(JsonNodeKind.True, "True", []), new Node(JsonNodeKind.False, "False", []), new Node(JsonNodeKind.Null, null, []))));

    private static bool HasHalfOfAPair(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    private static string Damage(string text, int at, string piece) => text.Insert(at % (text.Length + 1), piece);

    private static string Escaped(string text) => string.Concat(text.Select(c => c is >= ' ' and < '\x7f' ? c.ToString() : $"\\u{(int)c:X4}"));

    private sealed record Node(JsonNodeKind Kind, string? Text, (string Name, Node Value)[] Children);

    private sealed class Writer(string[] trivia, bool escaped, bool trailing)
    {
        private readonly StringBuilder _text = new();
        private int _next;

        public string Write(Node node)
        {
            Gap();
            WriteValue(node);
            Gap();
            return _text.ToString();
        }

        private void WriteValue(Node node)
        {
            switch (node.Kind)
            {
                case JsonNodeKind.Object or JsonNodeKind.Array:
                    _text.Append(node.Kind == JsonNodeKind.Object ? '{' : '[');
                    Gap();
                    for (var i = 0; i < node.Children.Length; i++)
                    {
                        if (node.Kind == JsonNodeKind.Object)
                        {
                            WriteText(node.Children[i].Name);
                            Gap();
                            _text.Append(':');
                            Gap();
                        }

                        WriteValue(node.Children[i].Value);
                        Gap();
                        if (i + 1 < node.Children.Length || trailing)
                            _text.Append(',');
                        Gap();
                    }

                    _text.Append(node.Kind == JsonNodeKind.Object ? '}' : ']');
                    break;
                case JsonNodeKind.String:
                    WriteText(node.Text!);
                    break;
                default:
                    _text.Append(node.Kind == JsonNodeKind.Number ? node.Text : node.Kind.ToString().ToLowerInvariant());
                    break;
            }
        }

        private void WriteText(string text)
        {
            _text.Append('"');
            foreach (var character in text)
            {
                if (character is '"' or '\\' || character < ' ' || escaped && character is '/' or > '\x7f')
                    _text.Append(character switch { '"' => "\\\"", '\\' => "\\\\", '/' => "\\/", '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", '\b' => "\\b", '\f' => "\\f", _ => $"\\u{(int)character:x4}" });
                else
                    _text.Append(character);
            }

            _text.Append('"');
        }

        private void Gap() => _text.Append(trivia[_next++ % trivia.Length]);
    }
}
