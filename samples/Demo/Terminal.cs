namespace SesSecurityAnalyzers.Demo;

/// <summary>Prints for a person: colour at a terminal, plain text when redirected or when NO_COLOR is set.</summary>
internal static class Terminal
{
    private static readonly bool Coloured = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public static void Start()
    {
        if (!Console.IsOutputRedirected)
            Console.OutputEncoding = System.Text.Encoding.UTF8;
    }

    public static void Line(string text = "", ConsoleColor? colour = null)
    {
        Write(text, colour);
        Console.WriteLine();
    }

    public static void Write(string text, ConsoleColor? colour = null)
    {
        if (Coloured && colour is { } chosen)
        {
            Console.ForegroundColor = chosen;
            Console.Write(text);
            Console.ResetColor();
        }
        else
        {
            Console.Write(text);
        }
    }

    public static void Step(int number, string title)
    {
        Line();
        Write($"{number}  ", ConsoleColor.Cyan);
        Line(title, ConsoleColor.White);
    }

    /// <summary>Says what runs before it is done: some commands take a while.</summary>
    public static async Task<CommandResult> RunAsync(string shown, Task<CommandResult> command)
    {
        Write($"   $ {shown}", ConsoleColor.DarkGray);
        var result = await command;
        Line($"  ({result.Duration.TotalSeconds:F1} s)", ConsoleColor.DarkGray);
        return result;
    }

    public static void Good(string text)
    {
        Write("   ✓ ", ConsoleColor.Green);
        Line(text);
    }

    public static void Bad(string text)
    {
        Write("   ✗ ", ConsoleColor.Red);
        Line(text);
    }

    /// <summary>Shows a finding under its line of source, as a compiler with room would.</summary>
    public static void Show(Finding finding, string sourceLine)
    {
        var colour = finding.Level switch { "error" => ConsoleColor.Red, "warning" => ConsoleColor.Yellow, _ => ConsoleColor.Blue };
        Line();
        Write($"   {finding.File}({finding.Line},{finding.Column})  ", ConsoleColor.White);
        Line($"{(finding.Level == "note" ? "info" : finding.Level)} {finding.Rule}", colour);
        var indent = sourceLine.Length - sourceLine.TrimStart().Length;
        Line($"   {finding.Line,5} │ {sourceLine[indent..]}");
        var end = finding.EndColumn > finding.Column ? finding.EndColumn : sourceLine.Length + 1;
        Write("         │ ", ConsoleColor.DarkGray);
        Line(new string(' ', Math.Max(0, finding.Column - 1 - indent)) + new string('^', Math.Max(1, end - finding.Column)), colour);
        foreach (var line in Wrap(finding.Message, 100))
            Line($"           {line}");
    }

    public static void ShowDiff(string file, IReadOnlyList<DiffLine> diff)
    {
        Line();
        Line($"   {file}", ConsoleColor.White);
        foreach (var line in diff)
        {
            var colour = line.Kind switch { '+' => ConsoleColor.Green, '-' => ConsoleColor.Red, _ => ConsoleColor.DarkGray };
            Line($"   {line.Kind} {line.Text}", colour);
        }
    }

    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
