using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace SesSecurityAnalyzers.Tool.Tests;

/// <summary>On a terminal there are colours, unless <c>NO_COLOR</c> is set, and progress of long work. <c>script</c> (util-linux) lends the terminal.</summary>
public sealed partial class PseudoTerminalTests
{
    private const string Colour = @"\x1b\[(?:\d+;)*(?:3[0-8]|9[0-7])[;m]";

    [Fact]
    public async Task A_terminal_has_colours_and_NO_COLOR_takes_them_away()
    {
        ChildProcess.Require("script", "bsdutils");
        string tool = Path.Combine(AppContext.BaseDirectory, "ses-verify.dll");
        string[] arguments = ["-qec", $"dotnet '{tool}' demo --good", "/dev/null"];

        string coloured = await ChildProcess.RunAsync("script", arguments, ("TERM", "xterm-256color"), ("NO_COLOR", ""));
        string plain = await ChildProcess.RunAsync("script", arguments, ("TERM", "xterm-256color"), ("NO_COLOR", "1"));

        Assert.Matches(Colour, coloured);
        Assert.Contains("compliant", coloured, StringComparison.Ordinal);
        Assert.DoesNotMatch(Colour, plain);
        Assert.Contains("compliant", plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_shows_progress_and_a_file_does_not()
    {
        ChildProcess.Require("script", "bsdutils");
        const int Domains = 40_000;
        string folder = Directory.CreateTempSubdirectory("ses-progress").FullName;
        try
        {
            // Names that no DNS server need be asked about.
            string list = Path.Combine(folder, "list.txt"), report = Path.Combine(folder, "report.txt");
            await File.WriteAllLinesAsync(list, Enumerable.Range(0, Domains).Select(i => $"a..{i}"), TestContext.Current.CancellationToken);
            string tool = Path.Combine(AppContext.BaseDirectory, "ses-verify.dll");
            string command = $"dotnet '{tool}' receiver --file '{list}' --results '{Path.Combine(folder, "results.jsonl")}' --no-mta-sts --dns 127.0.0.1:1";

            string seen = await ChildProcess.RunAsync("script", ["-qec", $"{command} > '{report}'", "/dev/null"], ("TERM", "xterm-256color"));
            string redirected = await ChildProcess.RunAsync("sh", ["-c", $"{command} 2>&1"], ("TERM", "xterm-256color"));

            var steps = Progress().Matches(seen).Select(m => (Bar: m.Groups[1].Value, Done: int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture), Whole: int.Parse(m.Groups[3].Value, CultureInfo.InvariantCulture))).ToList();
            Assert.Equal(0, steps[0].Done);
            Assert.True(steps.Count >= 3, seen);
            Assert.All(steps, s => Assert.Equal(Domains, s.Whole));
            Assert.Equal(steps.Select(s => s.Done).Order(), steps.Select(s => s.Done));
            Assert.All(steps, s => Assert.Equal(s.Bar.Length * (long)s.Done / Domains, s.Bar.Count(c => c == '#')));
            Assert.EndsWith("\r\u001b[K", seen.TrimEnd('\n'), StringComparison.Ordinal);

            foreach (string plain in new[] { await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken), redirected })
            {
                Assert.DoesNotContain('\u001b', plain);
                Assert.DoesNotContain('\r', plain);
                Assert.Contains("40000  in ", plain, StringComparison.Ordinal);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex(@"\r\[([#.]+)\] (\d+)/(\d+) domains, \d+ a second\x1b\[K")]
    private static partial Regex Progress();
}
