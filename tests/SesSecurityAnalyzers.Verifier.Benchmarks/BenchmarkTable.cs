namespace SesSecurityAnalyzers.Verifier.Benchmarks;

/// <summary>The table of measurements in docs/verifier.md.</summary>
internal static class BenchmarkTable
{
    private const string Begin = "<!-- generated: benchmark -->\n";
    private const string End = "<!-- /generated -->";

    public static void Write(string table)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SesSecurityAnalyzers.sln")))
            folder = folder.Parent;
        var path = Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The repository was not found above the program."), "docs", "verifier.md");
        var page = File.ReadAllText(path);
        var from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        File.WriteAllText(path, page[..from] + table + page[page.IndexOf(End, from, StringComparison.Ordinal)..]);
    }
}
