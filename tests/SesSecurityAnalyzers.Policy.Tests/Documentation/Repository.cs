namespace SesSecurityAnalyzers.Tests.Documentation;

/// <summary>Where the pages lie that the tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Combine(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Docs => Path.Combine(Root, "docs");

    public static IEnumerable<string> RulePages => Directory.GetFiles(Path.Combine(Docs, "rules"), "*.md").Order(StringComparer.Ordinal);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "SesSecurityAnalyzers.sln")))
                return folder;
        }

        throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
