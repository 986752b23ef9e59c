namespace SesSecurityAnalyzers.Demo;

/// <summary>The warnings of a file in its code, and what the fixes make of it.</summary>
internal static class FindingPicture
{
    private const int LineNumbers = 6;
    private const int MessageWidth = 96;

    /// <param name="findings">The findings of a build in one file, by place.</param>
    /// <param name="before">The file that they were found in.</param>
    /// <param name="after">The file after the fixes.</param>
    public static TerminalPicture Of(IReadOnlyList<Finding> findings, string before, string after)
    {
        var picture = new TerminalPicture();
        var lines = before.Split('\n');
        picture.Line((findings[0].File, "head"));
        for (var number = findings[0].Line - 1; number <= findings[^1].Line + 1; number++)
        {
            picture.Line(($"{number,4}  ", "dim"), (lines[number - 1], ""));
            foreach (var finding in findings.Where(f => f.Line == number))
            {
                var end = finding.EndColumn > finding.Column ? finding.EndColumn : lines[number - 1].Length + 1;
                picture.Wave(LineNumbers + finding.Column - 1, end - finding.Column);
                foreach (var line in Terminal.Wrap($"{finding.Level} {finding.Rule}: {finding.Message}", MessageWidth))
                    picture.Line((new string(' ', LineNumbers + 8), ""), (line, "warn"));
            }
        }

        picture.Line();
        picture.Line(("dotnet format analyzers", "head"), (", or the light bulb of the editor:", "dim"));
        foreach (var change in LineDiff.Between(before, after).Where(l => l.Kind is '+' or '-'))
            picture.Line(($"   {change.Kind}  ", change.Kind == '+' ? "good" : "bad"), (change.Text, change.Kind == '+' ? "good" : "bad"));
        return picture;
    }
}
