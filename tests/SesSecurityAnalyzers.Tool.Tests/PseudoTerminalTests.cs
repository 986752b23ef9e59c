using Xunit;

namespace SesSecurityAnalyzers.Tool.Tests;

/// <summary>On a terminal there are colours, unless <c>NO_COLOR</c> is set. <c>script</c> (util-linux) lends the terminal.</summary>
public sealed class PseudoTerminalTests
{
    private const string Colour = @"\x1b\[(?:\d+;)*(?:3[0-8]|9[0-7])[;m]";

    [Fact]
    public async Task A_terminal_has_colours_and_NO_COLOR_takes_them_away()
    {
        Assert.SkipUnless(ChildProcess.Exists("script"), "needs script of util-linux");
        string tool = Path.Combine(AppContext.BaseDirectory, "ses-verify.dll");
        string[] arguments = ["-qec", $"dotnet '{tool}' demo --good", "/dev/null"];

        string coloured = await ChildProcess.RunAsync("script", arguments, ("TERM", "xterm-256color"), ("NO_COLOR", ""));
        string plain = await ChildProcess.RunAsync("script", arguments, ("TERM", "xterm-256color"), ("NO_COLOR", "1"));

        Assert.Matches(Colour, coloured);
        Assert.Contains("compliant", coloured, StringComparison.Ordinal);
        Assert.DoesNotMatch(Colour, plain);
        Assert.Contains("compliant", plain, StringComparison.Ordinal);
    }
}
