using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>The blanks by which a setting is kept apart from the one before it.</summary>
internal static class Indentation
{
    /// <summary>The line end and the blanks before a place, where nothing else stands before it on its line; else one blank.</summary>
    public static string Before(SourceText text, int position)
    {
        var start = position;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        var line = text.Lines.GetLineFromPosition(position);
        if (start != line.Start || line.LineNumber == 0)
            return " ";
        var before = text.Lines[line.LineNumber - 1];
        return text.ToString(TextSpan.FromBounds(before.End, before.EndIncludingLineBreak)) + text.ToString(TextSpan.FromBounds(start, position));
    }
}
