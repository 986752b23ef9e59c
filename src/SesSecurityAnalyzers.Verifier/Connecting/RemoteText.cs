using System.Globalization;
using System.Linq;
using System.Text;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>What another machine said, made fit for a terminal and a page: whoever is looked at has no say in how the report looks.</summary>
internal static class RemoteText
{
    /// <summary>The text with control characters, and those that turn the direction of writing, as <c>\u001B</c>.</summary>
    public static string Plain(string text)
    {
        if (!text.Any(IsUnfit))
            return text;
        var plain = new StringBuilder();
        foreach (char c in text)
            plain.Append(IsUnfit(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : c.ToString());
        return plain.ToString();
    }

    private static bool IsUnfit(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
