using System.Text.RegularExpressions;
using SesSecurityAnalyzers.Tests.Documentation;

namespace SesSecurityAnalyzers.Reliability;

/// <summary>docs/reliability.md, in which what was measured stands between marks.</summary>
internal static class ReliabilityPage
{
    public static void Write(string name, string text, bool writes)
    {
        Console.WriteLine(text);
        if (!writes)
            return;
        var path = Path.Combine(Repository.Docs, "reliability.md");
        var page = File.ReadAllText(path);
        var block = new Regex($"(<!-- generated: {Regex.Escape(name)} -->\n)(.*?)(<!-- /generated -->)", RegexOptions.Singleline);
        if (block.Count(page) != 1)
            throw new InvalidOperationException($"docs/reliability.md has no place for '{name}'.");
        File.WriteAllText(path, block.Replace(page, m => m.Groups[1].Value + text.TrimEnd() + "\n" + m.Groups[3].Value));
    }
}
