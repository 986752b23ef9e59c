using System.Text.RegularExpressions;

namespace SesSecurityAnalyzers.Tests.Documentation;

/// <summary>The part of a page, named from docs, that comes from code: between <c>&lt;!-- generated: NAME --&gt;</c> and <c>&lt;!-- /generated --&gt;</c>.</summary>
internal static class GeneratedBlock
{
    public static string Read(string page, string name) => Find(File.ReadAllText(PathOf(page)), page, name).Value;

    public static void Write(string page, string name, string text)
    {
        var old = File.ReadAllText(PathOf(page));
        var block = Find(old, page, name);
        File.WriteAllText(PathOf(page), old[..block.Index] + text + old[(block.Index + block.Length)..]);
    }

    private static Group Find(string text, string page, string name)
    {
        var found = Regex.Matches(text, $"<!-- generated: {Regex.Escape(name)} -->\n(.*?)<!-- /generated -->", RegexOptions.Singleline);
        return found.Count == 1 ? found[0].Groups[1] : throw new ArgumentException($"docs/{page} has {found.Count} places for '{name}', not one.");
    }

    private static string PathOf(string page) => Path.Combine(Repository.Docs, page);
}
