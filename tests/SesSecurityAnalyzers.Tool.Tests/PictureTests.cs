using System.Text.RegularExpressions;
using System.Xml.Linq;
using SesSecurityAnalyzers.Demo;
using SesSecurityAnalyzers.Tests.Documentation;
using Xunit;

namespace SesSecurityAnalyzers.Tool.Tests;

/// <summary>The picture of the report in README.md is drawn from a real run. <c>UPDATE_DOCS=1</c> draws it again.</summary>
public sealed class PictureTests
{
    private const int Width = 132;

    [Fact]
    public async Task Shows_what_the_demonstration_reports()
    {
        var (_, output, _) = await ToolRun.RunAsync(["demo"]);
        var picture = Draw(output);
        var path = Repository.Combine("docs", "images", "ses-verify.svg");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            await File.WriteAllTextAsync(path, picture.ToString(), TestContext.Current.CancellationToken);
        Assert.Equal(Words(picture.ToString()), Words(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)));
    }

    private static TerminalPicture Draw(string output)
    {
        var picture = new TerminalPicture();
        picture.Line(("$ ses-verify demo", "head"));
        foreach (var line in output.TrimEnd().Split('\n').SkipWhile(l => !l.StartsWith('╭')))
        {
            var shown = Fit(line);
            if (shown.Length == 0)
            {
                picture.Line();
                continue;
            }

            picture.Line([.. Regex.Matches(shown, @"accepted!?|refused|no STARTTLS|not TLS|throttled|^finding\b|^note\b|^not tested\b|^findings:.*|[╭╮╰╯├┤┬┴┼─│]+|(?:(?!accepted|refused|no STARTTLS|not TLS|throttled|[╭╮╰╯├┤┬┴┼─│]).)+")
                .Select(m => (m.Value, shown[0] == '│' || m.Index == 0 ? Style(m.Value) : ""))]);
        }

        return picture;
    }

    // The certificates' column is as wide as its longest text; what does not fit is cut, in a row of the table before its frame.
    private static string Fit(string line)
    {
        if (line.Length <= Width)
            return line;
        var cut = line[..(Width - 2)];
        return line[^1] switch
        {
            '╮' or '┤' or '╯' => cut + "─" + line[^1],
            '│' => cut.TrimEnd().Length < cut.Length ? cut + " │" : cut + "…│",
            _ => cut + "…",
        };
    }

    private static string Style(string text) => text switch
    {
        "accepted" => "good",
        "refused" or "throttled" => "dim",
        "accepted!" or "no STARTTLS" or "not TLS" or "finding" => "bad",
        "note" or "not tested" => "info",
        _ when text.StartsWith("findings:", StringComparison.Ordinal) => "head",
        _ when "╭├╰│─".Contains(text[0], StringComparison.Ordinal) => "dim",
        _ => "",
    };

    // Ports, dates and times are of one run.
    private static List<string> Words(string svg) => [.. XDocument.Parse(svg).Descendants().Where(e => e.Name.LocalName == "text").Select(e => Regex.Replace(e.Value, @"\d+", "0"))];
}
