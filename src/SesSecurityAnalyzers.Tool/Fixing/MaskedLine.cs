using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Tool.Fixing;

/// <summary>A line of a configuration file in which only keys and what changes can be read: any other value on it may be a secret.</summary>
internal static partial class MaskedLine
{
    private const char Hidden = '…';

    /// <param name="line">The line.</param>
    /// <param name="isXml">Whether the file is XML, else JSON.</param>
    /// <param name="shown">The parts that may be read.</param>
    public static string Write(string line, bool isXml, IReadOnlyList<TextSpan> shown)
    {
        var text = new StringBuilder();
        int at = 0;
        foreach (Match token in (isXml ? Xml() : Json()).Matches(line))
        {
            text.Append(line, at, token.Index - at);
            at = token.Index + token.Length;
            if (token.Groups["name"].Success)
                text.Append(token.Value);
            else
                Mask(line, new TextSpan(token.Index, token.Length), token.Value[0] is '"' or '\'', shown, text);
        }

        return text.Append(line, at, line.Length - at).ToString();
    }

    private static void Mask(string line, TextSpan token, bool isQuoted, IReadOnlyList<TextSpan> shown, StringBuilder text)
    {
        char quote = line[token.Start];
        bool isClosed = isQuoted && token.Length > 1 && line[token.End - 1] == quote;
        if (isQuoted)
            text.Append(quote);
        int end = isClosed ? token.End - 1 : token.End;
        int at = isQuoted ? token.Start + 1 : token.Start;
        foreach (var part in shown.Select(s => s.Intersection(TextSpan.FromBounds(at, Math.Max(at, end)))).Where(s => s is { IsEmpty: false }))
        {
            if (part!.Value.Start > at)
                text.Append(Hidden);
            text.Append(UserInfo().Replace(line.Substring(part.Value.Start, part.Value.Length), "//" + Hidden + "@"));
            at = part.Value.End;
        }

        if (at < end)
            text.Append(Hidden);
        if (isClosed)
            text.Append(quote);
    }

    [GeneratedRegex("""(?<name>"(?:[^"\\]|\\.)*"(?=\s*:)|\b(?:true|false|null)\b)|"(?:[^"\\]|\\.)*"?|//.*|/\*.*?(?:\*/|$)|[^\s{}\[\],:"]+""")]
    private static partial Regex Json();

    [GeneratedRegex("""<!--.*?(?:-->|$)|(?<name></?[\w.:-]+|[\w.:-]+\s*=\s*(?=["'])|(?<=\b(?:key|name)\s*=\s*)(?:"[^"]*"|'[^']*')|/?>)|"[^"]*"?|'[^']*'?|[^\s<>="']+""")]
    private static partial Regex Xml();

    [GeneratedRegex("//[^/@]*@")]
    private static partial Regex UserInfo();
}
