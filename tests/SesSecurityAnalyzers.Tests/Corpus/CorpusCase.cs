using System.Text.RegularExpressions;

namespace SesSecurityAnalyzers.Tests.Corpus;

/// <summary>One labelled case: sources, configuration files and options, with the rules that each line must bring.</summary>
public sealed partial class CorpusCase
{
    private CorpusCase(string area, string name, IReadOnlyList<(string Path, string Text)> files)
    {
        Area = area;
        Name = name;
        Files = files;
    }

    public string Area { get; }

    public string Name { get; }

    public IReadOnlyList<(string Path, string Text)> Files { get; }

    public IEnumerable<(string Path, string Text)> Sources => Files.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal));

    public string? EditorConfig => Files.FirstOrDefault(f => Path.GetFileName(f.Path) == ".editorconfig").Text;

    public IEnumerable<(string Path, string Text)> AdditionalFiles => Files.Where(f => !f.Path.EndsWith(".cs", StringComparison.Ordinal) && Path.GetFileName(f.Path) != ".editorconfig");

    public IEnumerable<string> Stubs => Files.Select(f => UsesLine().Match(f.Text)).Where(m => m.Success).SelectMany(m => m.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct();

    /// <summary>Every expected diagnostic: the rule, the file and its line, from 1; line 0 for an option's, which has no place.</summary>
    public IEnumerable<(string Id, string Path, int Line)> Expected()
    {
        foreach (var (path, text) in Files)
        {
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                foreach (var id in Marker().Match(lines[i]) is { Success: true } match ? match.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [])
                    yield return Path.GetFileName(path) == ".editorconfig" ? (id, path, 0) : (id, path, i + 1);
            }
        }
    }

    public static IEnumerable<CorpusCase> LoadAll(string folder)
    {
        foreach (var area in Directory.EnumerateDirectories(folder).Where(d => File.Exists(Path.Combine(d, ".area"))).OrderBy(d => d, StringComparer.Ordinal))
        {
            foreach (var entry in Directory.EnumerateFileSystemEntries(area).OrderBy(e => e, StringComparer.Ordinal))
            {
                if (Path.GetFileName(entry) == ".area")
                    continue;
                var paths = Directory.Exists(entry) ? Directory.EnumerateFiles(entry, "*", SearchOption.AllDirectories).OrderBy(p => p, StringComparer.Ordinal) : (IEnumerable<string>)[entry];
                yield return new CorpusCase(Path.GetFileName(area), Path.GetFileNameWithoutExtension(entry), paths.Select(p => (p, File.ReadAllText(p))).ToList());
            }
        }
    }

    public override string ToString() => Area + "/" + Name;

    [GeneratedRegex(@"^// uses: (.*?)\s*$", RegexOptions.Multiline)]
    private static partial Regex UsesLine();

    [GeneratedRegex(@"(?://|<!--|#)~ ((?:SESA\d+ ?)+)")]
    private static partial Regex Marker();
}
