using System.Text.RegularExpressions;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Documentation;

/// <summary>The parts of the documentation that come from code: between <c>&lt;!-- generated: NAME --&gt;</c> and <c>&lt;!-- /generated --&gt;</c>.</summary>
/// <remarks>A test compares them; with <c>UPDATE_DOCS=1</c> it writes them.</remarks>
internal static class GeneratedText
{
    private static readonly Lock Writing = new();

    public static void AssertCurrent(string page, string name, string text)
    {
        var path = Path.Combine(Repository.Docs, page);
        var block = new Regex($"(<!-- generated: {Regex.Escape(name)} -->\n)(.*?)(<!-- /generated -->)", RegexOptions.Singleline);
        lock (Writing)
        {
            var old = File.ReadAllText(path);
            var match = Assert.Single(block.Matches(old));
            if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
                File.WriteAllText(path, block.Replace(old, m => m.Groups[1].Value + text.TrimEnd('\n') + "\n" + m.Groups[3].Value));
            else
                Assert.True(match.Groups[2].Value == text.TrimEnd('\n') + "\n", $"docs/{page}: the text '{name}' is not what the code says. Run the tests with UPDATE_DOCS=1.\nIs:\n{match.Groups[2].Value}\nShould be:\n{text}");
        }
    }

    public static string Table(IEnumerable<string> head, IEnumerable<IEnumerable<string>> rows) =>
        string.Join('\n', new[] { Row(head), Row(head.Select(_ => "---")) }.Concat(rows.Select(Row)));

    private static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells.Select(c => c.Length == 0 ? "–" : c.Replace("|", "\\|"))) + " |";
}
