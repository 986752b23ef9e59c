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
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!isTerminal)
            console.Profile.Width = WidthWhenRedirected;
        return console;
    }
}
