using System.Globalization;
using System.Security;
using System.Text;

namespace SesSecurityAnalyzers.Demo;

/// <summary>Lines of a terminal or an editor as an SVG, which every page can show.</summary>
internal sealed class TerminalPicture
{
    private const double CharacterWidth = 8.4;
    private const int LineHeight = 20;
    private const int Margin = 16;
    private const string Style = """
        text{font:14px ui-monospace,'Cascadia Code',Menlo,Consolas,monospace;fill:#d4d4d4;white-space:pre}.head{fill:#fff;font-weight:bold}.dim{fill:#8b949e}.bad{fill:#ff7b72}.warn{fill:#e3b341}.good{fill:#7ee787}.info{fill:#79c0ff}.wave{fill:none;stroke:#e3b341;stroke-width:1.4}
        """;

    private readonly StringBuilder _body = new();
    private readonly List<string> _lines = [];
    private int _width;

    /// <summary>What stands in the picture, without colours.</summary>
    public string Text => string.Join('\n', _lines);

    public void Line(params (string Text, string Style)[] spans)
    {
        var column = 0;
        foreach (var (text, style) in spans)
        {
            if (text.Trim().Length > 0)
            {
                var start = text.Length - text.TrimStart().Length;
                var shown = text.Trim();
                _body.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(column + start)}\" y=\"{Y}\" textLength=\"{Number(shown.Length * CharacterWidth)}\" class=\"{style}\">{SecurityElement.Escape(shown)}</text>\n");
            }

            column += text.Length;
        }

        _width = Math.Max(_width, column);
        _lines.Add(string.Concat(spans.Select(s => s.Text)));
    }

    /// <summary>A wave under a part of the last line.</summary>
    public void Wave(int column, int length)
    {
        var path = new StringBuilder($"M{X(column)} {Y - LineHeight + 4}");
        for (var i = 0; i < length * 2; i++)
            path.Append(i % 2 == 0 ? "q2.1 -3 4.2 0" : "t4.2 0");
        _body.Append(CultureInfo.InvariantCulture, $"<path class=\"wave\" d=\"{path}\"/>\n");
    }

    public override string ToString()
    {
        var width = Number(_width * CharacterWidth + 2 * Margin);
        var height = _lines.Count * LineHeight + 2 * Margin;
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\">\n"
            + $"<style>{Style.Trim()}</style>\n<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#0d1117\"/>\n{_body}</svg>\n";
    }

    private int Y => Margin + (_lines.Count + 1) * LineHeight - 6;

    private static string X(int column) => Number(Margin + column * CharacterWidth);

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
