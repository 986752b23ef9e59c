using System;
using System.Text;
using SesSecurityAnalyzers.Policy.Endpoints;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>Tokens in configured text that something fills in later: layout renderers, environment variables, a deployment's variables.</summary>
internal static class TokenText
{
    // The longest opening comes first.
    private static readonly (string Open, string Close)[] Brackets =
    {
        ("${", "}"), ("$(", ")"), ("#{", "}#"), ("#{", "}"), ("{{", "}}"), ("{", "}"), ("<", ">"), ("[", "]"), ("%", "%"), ("__", "__"), ("@", "@"),
    };

    // Twice what DNS allows, for the tokens; longer text is no host.
    private const int LongestHost = 512;

    private static readonly char[] Openings = { '$', '#', '{', '<', '[', '%', '_', '@' };

    /// <summary>The text of a host with a hole for each token.</summary>
    public static HostText Host(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > LongestHost)
            return new HostText(HostText.Hole.ToString());
        if (trimmed.IndexOfAny(Openings) < 0)
            return new HostText(trimmed);
        var result = new StringBuilder(text.Length);
        var at = 0;
        while (at < trimmed.Length)
        {
            if (EndOfToken(trimmed, at) is { } end)
            {
                result.Append(HostText.Hole);
                at = end;
            }
            else
            {
                result.Append(trimmed[at++]);
            }
        }

        return new HostText(result.ToString());
    }

    /// <summary>Whether some part is filled in by NLog, log4net or a deployment.</summary>
    public static bool HasRenderer(string text) => text.IndexOf("${", StringComparison.Ordinal) >= 0 || text.IndexOf("#{", StringComparison.Ordinal) >= 0;

    private static int? EndOfToken(string text, int start)
    {
        foreach (var (open, close) in Brackets)
        {
            if (string.CompareOrdinal(text, start, open, 0, open.Length) != 0)
                continue;
            var end = open == "${" ? EndOfNested(text, start + open.Length) : text.IndexOf(close, start + open.Length, StringComparison.Ordinal);
            if (end > start + open.Length && IsName(text, start + open.Length, end, open))
                return end + close.Length;
        }

        return null;
    }

    // An IPv6 address stands in square brackets too, and a lone sign is no token.
    private static bool IsName(string text, int start, int end, string open)
    {
        if (open is "${" or "$(" or "#{" or "{{")
            return true;
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('_' or '-' or ' ' or '.'))
                return false;
        }

        return true;
    }

    private static int EndOfNested(string text, int start)
    {
        var level = 1;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '{')
                level++;
            else if (text[i] == '}' && --level == 0)
                return i;
        }

        return -1;
    }
}
