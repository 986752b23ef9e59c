using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace SesSecurityAnalyzers.Reliability;

/// <summary>What the tests run of each shipped assembly, and which files they run least.</summary>
internal static class CoverageTable
{
    private const int LeastRun = 15;

    public static string Of(string folder)
    {
        // A line is covered when any test project runs it.
        var lines = new Dictionary<(string Assembly, string File, int Line), bool>();
        foreach (var report in Directory.EnumerateFiles(folder, "*.cobertura.xml", SearchOption.AllDirectories))
        {
            foreach (var package in XDocument.Load(report).Descendants("package"))
            {
                foreach (var type in package.Descendants("class"))
                {
                    var file = ((string)type.Attribute("filename")!).Replace('\\', '/');
                    if (file.IndexOf("src/SesSecurityAnalyzers", StringComparison.Ordinal) is var at && (at < 0 || file.Contains("/obj/", StringComparison.Ordinal) || file.Contains(".artifacts", StringComparison.Ordinal)))
                        continue;
                    foreach (var line in type.Descendants("line"))
                    {
                        var key = ((string)package.Attribute("name")!, file[(at + 4)..], (int)line.Attribute("number")!);
                        lines[key] = lines.GetValueOrDefault(key) || (int)line.Attribute("hits")! > 0;
                    }
                }
            }
        }

        if (lines.Count == 0)
            throw new InvalidOperationException($"No report in {folder} tells of src.");
        var text = new StringBuilder("| Assembly | Lines | Run by tests |\n| --- | --- | --- |\n");
        foreach (var assembly in lines.GroupBy(l => l.Key.Assembly).OrderBy(a => a.Key, StringComparer.Ordinal))
            text.AppendLine(CultureInfo.InvariantCulture, $"| {assembly.Key} | {assembly.Count()} | {Share(assembly)} |");
        text.Append("\n| File with most lines that no test runs | Not run | Of |\n| --- | --- | --- |\n");
        foreach (var file in lines.GroupBy(l => l.Key.File).OrderByDescending(f => f.Count(l => !l.Value)).ThenBy(f => f.Key, StringComparer.Ordinal).Take(LeastRun).Where(f => f.Any(l => !l.Value)))
            text.AppendLine(CultureInfo.InvariantCulture, $"| {file.Key} | {file.Count(l => !l.Value)} | {file.Count()} |");
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Share(IEnumerable<KeyValuePair<(string, string, int), bool>> lines) =>
        (lines.Count(l => l.Value) * 100.0 / lines.Count()).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
