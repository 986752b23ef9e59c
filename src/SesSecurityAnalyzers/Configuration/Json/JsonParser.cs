using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Configuration.Json;

/// <summary>Reads JSON as .NET's configuration does: comments and trailing commas are taken, 64 levels at most. Keeps the place of every value.</summary>
internal sealed class JsonParser
{
    /// <summary>The depth at which .NET's configuration gives up too.</summary>
    public const int DeepestLevel = 64;

    private readonly string _text;
    private readonly CancellationToken _cancellation;
    private readonly Stack<Container> _open = new();
    private int _position;
    private SyntaxError? _error;

    private JsonParser(string text, CancellationToken cancellation)
    {
        _text = text;
        _cancellation = cancellation;
    }

    public static ParsedJson Parse(string text, CancellationToken cancellation)
    {
        var parser = new JsonParser(text, cancellation);
        var root = parser.ReadDocument();
        return new ParsedJson(parser._error is null ? root : null, parser._error);
    }

    private bool IsAtEnd => _position >= _text.Length;

    private char Current => _text[_position];

    private JsonNode? ReadDocument()
    {
        if (_text.Length > 0 && _text[0] == '\uFEFF')
            _position = 1;
        if (!SkipTrivia() || IsAtEnd)
            return null;

        var name = string.Empty;
        var nameSpan = default(TextSpan);
        while (true)
        {
            StopPoint.Pass(_cancellation);
            JsonNode? value;
            if (Current is '{' or '[')
            {
                if (_open.Count == DeepestLevel)
                    return Fail(_position, 1, PhraseName.NestedTooDeep, DeepestLevel.ToString(CultureInfo.InvariantCulture));
                _open.Push(new Container(name, nameSpan, _position, isObject: Current == '{'));
                _position++;
                if (!SkipTrivia())
                    return null;
                if (!ClosesTop())
                {
                    if (!ReadName(out name, out nameSpan))
                        return null;
                    continue;
                }

                value = CloseTop();
            }
            else
            {
                value = ReadScalar(name, nameSpan);
            }

            while (true)
            {
                if (value is null || !SkipTrivia())
                    return null;
                if (_open.Count == 0)
                    return IsAtEnd ? value : Fail(_position, 1, PhraseName.JsonTextAfterEnd);
                var top = _open.Peek();
                top.Children.Add(value);
                if (IsAtEnd)
                    return FailUnclosed();
                if (Current == ',')
                {
                    _position++;
                    if (!SkipTrivia())
                        return null;
                    if (!ClosesTop())
                        break;
                }
                else if (!ClosesTop())
                {
                    return Fail(_position, 1, PhraseName.JsonCommaMissing, top.IsObject ? "}" : "]");
                }

                value = CloseTop();
            }

            if (!ReadName(out name, out nameSpan))
                return null;
        }
    }

    private bool ClosesTop() => !IsAtEnd && Current == (_open.Peek().IsObject ? '}' : ']');

    private JsonNode CloseTop()
    {
        var top = _open.Pop();
        _position++;
        return new JsonNode(top.Name, top.NameSpan, top.IsObject ? JsonNodeKind.Object : JsonNodeKind.Array, null,
            TextSpan.FromBounds(top.Start, _position), top.Children.ToImmutableArray());
    }

    private bool ReadName(out string name, out TextSpan span)
    {
        name = string.Empty;
        span = default;
        var top = _open.Peek();
        if (IsAtEnd)
        {
            FailUnclosed();
            return false;
        }

        if (!top.IsObject)
        {
            name = top.Children.Count.ToString(CultureInfo.InvariantCulture);
            return true;
        }

        if (Current != '"')
        {
            Fail(_position, 1, PhraseName.JsonNameMissing);
            return false;
        }

        if (ReadString(out span) is not { } text || !SkipTrivia())
            return false;
        name = text;
        if (IsAtEnd || Current != ':')
        {
            Fail(Math.Min(_position, _text.Length), IsAtEnd ? 0 : 1, PhraseName.JsonColonMissing);
            return false;
        }

        _position++;
        if (!SkipTrivia())
            return false;
        if (IsAtEnd)
        {
            FailUnclosed();
            return false;
        }

        return true;
    }

    private JsonNode? ReadScalar(string name, TextSpan nameSpan)
    {
        var start = _position;
        if (Current == '"')
        {
            var text = ReadString(out var span);
            return text is null ? null : Leaf(JsonNodeKind.String, text, span);
        }

        while (!IsAtEnd && IsPartOfWord(Current))
            _position++;
        var word = _text.Substring(start, Math.Min(_position - start, 64));
        var wordSpan = TextSpan.FromBounds(start, _position);
        switch (word)
        {
            // Configuration hands true over as True.
            case "true": return Leaf(JsonNodeKind.True, "True", wordSpan);
            case "false": return Leaf(JsonNodeKind.False, "False", wordSpan);
            case "null": return Leaf(JsonNodeKind.Null, null, wordSpan);
        }

        if (word.Length == _position - start && IsNumber(word))
            return Leaf(JsonNodeKind.Number, word, wordSpan);
        return Fail(start, Math.Max(_position - start, 1), word.Length == 0 ? new Phrase(PhraseName.JsonValueMissing) : Refusal(word));

        JsonNode Leaf(JsonNodeKind kind, string? text, TextSpan span) => new(name, nameSpan, kind, text, span, ImmutableArray<JsonNode>.Empty);
    }

    private static bool IsPartOfWord(char character) => character is not (',' or ':' or '{' or '}' or '[' or ']' or '"' or '/') && character > ' ';

    private static bool IsNumber(string word)
    {
        var at = word.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var digits = Digits(word, ref at);
        if (digits == 0 || digits > 1 && word[at - digits] == '0')
            return false;
        if (at < word.Length && word[at] == '.')
        {
            at++;
            if (Digits(word, ref at) == 0)
                return false;
        }

        if (at < word.Length && word[at] is 'e' or 'E')
        {
            at++;
            if (at < word.Length && word[at] is '+' or '-')
                at++;
            if (Digits(word, ref at) == 0)
                return false;
        }

        return at == word.Length;
    }

    private static int Digits(string word, ref int at)
    {
        var start = at;
        while (at < word.Length && word[at] is >= '0' and <= '9')
            at++;
        return at - start;
    }

    private string? ReadString(out TextSpan span)
    {
        var quote = _position;
        var start = ++_position;
        StringBuilder? decoded = null;
        var copied = start;
        span = default;
        while (!IsAtEnd)
        {
            var character = Current;
            if (character == '"')
            {
                span = TextSpan.FromBounds(start, _position);
                var text = decoded is null
                    ? _text.Substring(start, _position - start)
                    : decoded.Append(_text, copied, _position - copied).ToString();
                _position++;
                return text;
            }

            if (character == '\\')
            {
                decoded ??= new StringBuilder();
                decoded.Append(_text, copied, _position - copied);
                if (!ReadEscape(decoded))
                    return null;
                copied = _position;
                continue;
            }

            if (character < ' ')
            {
                Fail(quote, Math.Max(_position - quote, 1), character is '\n' or '\r' ? PhraseName.JsonStringOverLines : PhraseName.JsonControlCharacter);
                return null;
            }

            _position++;
        }

        Fail(quote, 1, PhraseName.JsonStringOpen);
        return null;
    }

    private bool ReadEscape(StringBuilder decoded)
    {
        var start = _position++;
        var kind = IsAtEnd ? '\0' : Current;
        _position++;
        switch (kind)
        {
            case '"' or '\\' or '/': decoded.Append(kind); return true;
            case 'b': decoded.Append('\b'); return true;
            case 'f': decoded.Append('\f'); return true;
            case 'n': decoded.Append('\n'); return true;
            case 'r': decoded.Append('\r'); return true;
            case 't': decoded.Append('\t'); return true;
            case 'u' when _position + 4 <= _text.Length
                && ushort.TryParse(_text.Substring(_position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                decoded.Append((char)code);
                _position += 4;
                return true;
            default:
                Fail(start, Math.Min(2, _text.Length - start), PhraseName.JsonEscape);
                return false;
        }
    }

    private bool SkipTrivia()
    {
        while (!IsAtEnd)
        {
            var character = Current;
            if (character is ' ' or '\t' or '\r' or '\n')
            {
                _position++;
                continue;
            }

            if (character != '/')
                return true;
            var next = _position + 1 < _text.Length ? _text[_position + 1] : '\0';
            if (next == '/')
            {
                while (!IsAtEnd && Current is not ('\n' or '\r'))
                    _position++;
            }
            else if (next == '*')
            {
                var end = _text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    Fail(_position, 2, PhraseName.JsonCommentOpen);
                    return false;
                }

                _position = end + 2;
            }
            else
            {
                Fail(_position, 1, PhraseName.JsonSlash);
                return false;
            }
        }

        return true;
    }

    private JsonNode? FailUnclosed()
    {
        var end = _text.TrimEnd().Length;
        return Fail(Math.Max(end - 1, 0), Math.Min(end, 1), PhraseName.JsonEndsEarly, _open.Peek().IsObject ? "}" : "]");
    }

    private JsonNode? Fail(int start, int length, PhraseName reason, params object[] arguments) => Fail(start, length, new Phrase(reason, arguments));

    private JsonNode? Fail(int start, int length, Phrase reason)
    {
        _error ??= new SyntaxError(TextSpan.FromBounds(Math.Min(start, _text.Length), Math.Min(start + length, _text.Length)), reason);
        return null;
    }

    // Only words of other languages are repeated: what stands there may be a password without its quotes.
    private static Phrase Refusal(string word) => word.ToLowerInvariant() switch
    {
        "true" or "false" or "null" => new Phrase(PhraseName.JsonWordInLowerCase, word, word.ToLowerInvariant()),
        "none" or "undefined" or "nan" or "yes" or "no" or "on" or "off" => new Phrase(PhraseName.JsonWord, word),
        _ => new Phrase(PhraseName.JsonNoValue),
    };

    private sealed class Container
    {
        public Container(string name, TextSpan nameSpan, int start, bool isObject)
        {
            Name = name;
            NameSpan = nameSpan;
            Start = start;
            IsObject = isObject;
        }

        public string Name { get; }

        public TextSpan NameSpan { get; }

        public int Start { get; }

        public bool IsObject { get; }

        public List<JsonNode> Children { get; } = new();
    }
}
