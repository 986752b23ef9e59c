using System.Text.RegularExpressions;

namespace SesSecurityAnalyzers.Demo;

/// <summary>The comments of the sample that say which rule each line breaks: <c>// SESA101, SESA601</c>.</summary>
internal static partial class Markers
{
    /// <summary>Every marked line as <c>File:Line Rule</c>.</summary>
    public static SortedSet<string> Read(string project)
    {
        var marks = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in SampleFiles.In(project))
        {
            var lines = File.ReadAllLines(Path.Combine(project, file));
            for (var i = 0; i < lines.Length; i++)
            {
                if (Comment().Match(lines[i]) is not { Success: true } comment)
                    continue;
                foreach (Match rule in Id().Matches(comment.Value))
                    marks.Add($"{file}:{i + 1} {rule.Value}");
            }
        }

        return marks;
    }

    public static string Remove(string text) => Comment().Replace(text, "");

    public static string Of(Finding finding) => $"{finding.File}:{finding.Line} {finding.Rule}";

    [GeneratedRegex(@" (//|<!--) SESA\d{3}(, SESA\d{3})*( -->)?(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"SESA\d{3}")]
    private static partial Regex Id();
}
