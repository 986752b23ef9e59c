using System;
using System.IO;
using Spectre.Console;

namespace SesSecurityAnalyzers.Tool.Terminal;

/// <summary>Where a command reads and writes. Tests give their own.</summary>
internal sealed record ToolConsole(TextReader In, TextWriter Out, TextWriter Error, bool OutIsTerminal, bool ErrorIsTerminal, bool InIsTerminal, Func<string, string?> Environment)
{
    private const int WidthWhenRedirected = 1000;

    public static ToolConsole System() => new(
        Console.In, Console.Out, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected, !Console.IsInputRedirected, global::System.Environment.GetEnvironmentVariable);

    /// <summary>The console for people: colours on a terminal, none when redirected or where <c>NO_COLOR</c> is set (no-color.org).</summary>
    public IAnsiConsole Ansi(TextWriter writer, bool isTerminal)
    {
        bool colours = isTerminal && string.IsNullOrEmpty(Environment("NO_COLOR")) && Environment("TERM") != "dumb";

        // Asked to detect, Spectre takes an empty NO_COLOR for a set one, and only legacy Windows consoles need detecting.
        var system = Environment("COLORTERM") is "truecolor" or "24bit" ? ColorSystemSupport.TrueColor
            : Environment("TERM")?.Contains("256color", StringComparison.Ordinal) == true ? ColorSystemSupport.EightBit
            : ColorSystemSupport.Standard;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = !isTerminal || Environment("TERM") == "dumb" ? AnsiSupport.No : OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
            ColorSystem = !colours ? ColorSystemSupport.NoColors : OperatingSystem.IsWindows() ? ColorSystemSupport.Detect : system,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!isTerminal)
            console.Profile.Width = WidthWhenRedirected;
        return console;
    }
}
