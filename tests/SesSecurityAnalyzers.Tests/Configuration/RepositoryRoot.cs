namespace SesSecurityAnalyzers.Tests.Configuration;

/// <summary>Where the sources lie, seen from the tests' output.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(directory.FullName, "SesSecurityAnalyzers.sln")))
                return directory.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
