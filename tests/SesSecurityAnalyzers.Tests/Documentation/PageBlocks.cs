using System.Text.RegularExpressions;

namespace SesSecurityAnalyzers.Tests.Documentation;

/// <summary>The examples of a page: its fenced blocks, by language and section.</summary>
internal static class PageBlocks
{
    public static IEnumerable<string> Of(string page, string language, string? section = null)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Docs, page));
        if (section is not null)
            text = Regex.Split(text, "^## ", RegexOptions.Multiline).SingleOrDefault(part => part.StartsWith(section + "\n", StringComparison.Ordinal)) ?? "";
        return Regex.Matches(text, $"^ *```{language}\n(.*?)^ *```", RegexOptions.Singleline | RegexOptions.Multiline).Select(match => match.Groups[1].Value);
    }

    /// <summary>Examples in C# that are whole files.</summary>
    public static IEnumerable<string> Code(string page, string? section = null) =>
        Of(page, "csharp", section).Where(code => Regex.IsMatch(code, @"^using [\w.]+;"));

    public static IEnumerable<string> Stubs(string code) => code.Contains("using Amazon.", StringComparison.Ordinal) ? ["aws"] : [];

    /// <summary>The marks of an example: the line, from 1, and the rule.</summary>
    public static IEnumerable<(int Line, string Id)> Marks(string block) =>
        block.Split('\n').SelectMany((line, i) => Regex.Match(line, @"(?://|#|<!--) ((?:SESA\d+ ?)+)(?:-->)?$") is { Success: true } match
            ? match.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => (i + 1, id))
            : []);
}
