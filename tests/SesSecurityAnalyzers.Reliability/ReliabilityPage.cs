using SesSecurityAnalyzers.Tests.Documentation;

namespace SesSecurityAnalyzers.Reliability;

/// <summary>docs/reliability.md, in which what was measured stands between marks.</summary>
internal static class ReliabilityPage
{
    public static void Write(string name, string text, bool writes)
    {
        Console.WriteLine(text);
        if (writes)
            GeneratedBlock.Write("reliability.md", name, text.TrimEnd() + "\n");
    }
}
