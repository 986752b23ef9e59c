using Xunit;

namespace SesSecurityAnalyzers.Tests.Documentation;

/// <summary>The parts of the documentation that come from code, each in its <see cref="GeneratedBlock"/>.</summary>
/// <remarks>A test compares them; with <c>UPDATE_DOCS=1</c> it writes them.</remarks>
internal static class GeneratedText
{
    private static readonly Lock Writing = new();

    public static void AssertCurrent(string page, string name, string text)
    {
        var expected = text.TrimEnd('\n') + "\n";
        lock (Writing)
        {
            if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            {
                GeneratedBlock.Write(page, name, expected);
                return;
            }

            var current = GeneratedBlock.Read(page, name);
            Assert.True(current == expected, $"docs/{page}: the text '{name}' is not what the code says. Run the tests with UPDATE_DOCS=1.\nIs:\n{current}\nShould be:\n{text}");
        }
    }

    public static string Table(IEnumerable<string> head, IEnumerable<IEnumerable<string>> rows) =>
        string.Join('\n', new[] { Row(head), Row(head.Select(_ => "---")) }.Concat(rows.Select(Row)));

    private static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells.Select(c => c.Length == 0 ? "–" : c.Replace("|", "\\|"))) + " |";
}
