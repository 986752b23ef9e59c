namespace SesSecurityAnalyzers.Demo;

/// <summary>The clone that this program was built in.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    public static string Combine(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(directory.FullName, "SesSecurityAnalyzers.sln")))
                return directory.FullName;
        }

        throw new DirectoryNotFoundException($"No SesSecurityAnalyzers.sln above {AppContext.BaseDirectory}.");
    }
}
