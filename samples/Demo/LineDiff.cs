namespace SesSecurityAnalyzers.Demo;

/// <summary>The difference of two texts by lines, from their longest common subsequence.</summary>
internal static class LineDiff
{
    private const int Context = 2;

    public static IReadOnlyList<DiffLine> Between(string before, string after)
    {
        var all = Align(before.TrimEnd('\n').Split('\n'), after.TrimEnd('\n').Split('\n'));
        var shown = new List<DiffLine>();
        var last = -1;
        for (var i = 0; i < all.Count; i++)
        {
            if (!IsNearChange(all, i))
                continue;
            if (last >= 0 && last < i - 1)
                shown.Add(new('…', ""));
            shown.Add(all[i]);
            last = i;
        }

        return shown;
    }

    private static List<DiffLine> Align(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var lines = new List<DiffLine>();
        for (int i = 0, j = 0; i < before.Length || j < after.Length;)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                lines.Add(new(' ', before[i++]));
                j++;
            }
            else if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add(new('-', before[i++]));
            }
            else
            {
                lines.Add(new('+', after[j++]));
            }
        }

        return lines;
    }

    private static bool IsNearChange(List<DiffLine> lines, int index)
    {
        for (var i = Math.Max(0, index - Context); i <= Math.Min(lines.Count - 1, index + Context); i++)
        {
            if (lines[i].Kind != ' ')
                return true;
        }

        return false;
    }
}
