using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>Changes parts of a URL as it is written in code, holes of an interpolated text included.</summary>
internal static class MailUrlText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Scheme = new("(?<=\")smtps?(?=://)", Options);
    private static readonly Regex StartTls = new(@"(?<=[?&]starttls=)[^&""#]*", Options);
    private static readonly Regex StartTlsPair = new(@"\?starttls=[^&""#]*&|[?&]starttls=[^&""#]*", Options);
    private static readonly Regex Port = new(@"(?<=://(?:[^/?#""@]*@)?[^/?#"":@{}]*(?:\{[^{}:""]*\}[^/?#"":@{}]*)*:)\d+", Options);
    private static readonly Regex EndOfHost = new(@"(?<=://(?:[^/?#""@]*@)?[^/?#"":@{}]+(?:\{[^{}:""]*\}[^/?#"":@{}]*)*)(?=[/?#""])", Options);

    // A scheme that is put before the rest: $"{scheme}://…", scheme + "://…".
    private static readonly Regex Part = new(@"(?<=^\$"")\{[^{}""]*\}(?=://)|^[\w.]+\s*\+\s*(?=""://)", Options);
    private static readonly Regex Http = new("http(?=://)", Options);

    /// <summary>The text of a URL in an expression: itself, or what a <c>Uri</c> is made of.</summary>
    public static ExpressionSyntax Written(ExpressionSyntax expression) => expression switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } => Written(arguments[0].Expression),
        ParenthesizedExpressionSyntax parenthesized => Written(parenthesized.Expression),
        _ => expression,
    };

    public static string? WithMode(ExpressionSyntax written, TlsMode mode)
    {
        var text = written.ToString();
        if (!Scheme.IsMatch(text))
            return null;
        text = Scheme.Replace(text, mode == TlsMode.Wrapper ? "smtps" : "smtp", 1);
        if (mode == TlsMode.Wrapper)
            return StartTlsPair.Replace(text, m => m.Value.EndsWith("&", System.StringComparison.Ordinal) ? "?" : string.Empty);
        if (mode != TlsMode.StartTls)
            return null;
        if (StartTls.IsMatch(text))
            return StartTls.Replace(text, "always", 1);

        // The query goes to the end, which must be written here.
        var last = written;
        while (last is BinaryExpressionSyntax binary)
            last = binary.Right;
        if (last is not (LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or InterpolatedStringExpressionSyntax) || !text.EndsWith("\"", System.StringComparison.Ordinal))
            return null;
        var end = text.Length;
        while (end > 0 && text[end - 1] == '"')
            end--;
        return text.IndexOf('#') >= 0 ? null : text.Insert(end, (text.IndexOf('?') >= 0 ? "&" : "?") + "starttls=always");
    }

    public static string? WithPort(ExpressionSyntax written, string port)
    {
        var text = written.ToString();
        if (Port.IsMatch(text))
            return Port.Replace(text, port, 1);
        return Scheme.IsMatch(text) && EndOfHost.IsMatch(text) ? EndOfHost.Replace(text, ":" + port, 1) : null;
    }

    public static string? WithHttps(ExpressionSyntax written)
    {
        var text = written.ToString();
        if (Part.Match(text) is { Success: true } part)
            return Part.Replace(text, part.Value[0] == '{' ? "https" : "\"https\" + ", 1);
        return Http.Match(text) is { Success: true } match && (match.Index == 0 || text[match.Index - 1] is '"')
            ? Http.Replace(text, "https", 1).Replace(":80/", "/").Replace(":80\"", "\"")
            : null;
    }

    /// <summary>Changes those parts of a host that differ. Each must be written once.</summary>
    public static string? WithHost(ExpressionSyntax written, string old, string wanted)
    {
        var text = written.ToString();
        var from = old.Split(HostText.Hole);
        var to = wanted.Split(HostText.Hole);
        if (from.Length != to.Length || written is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or InvocationExpressionSyntax))
            return null;
        var changed = false;
        for (var i = 0; i < from.Length; i++)
        {
            if (from[i] == to[i])
                continue;
            var at = from[i].Length == 0 ? -1 : text.IndexOf(from[i], System.StringComparison.Ordinal);
            if (at < 0 || text.IndexOf(from[i], at + 1, System.StringComparison.Ordinal) >= 0)
                return null;
            text = text.Substring(0, at) + to[i] + text.Substring(at + from[i].Length);
            changed = true;
        }

        return changed ? text : null;
    }
}
