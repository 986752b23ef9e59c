using System.Reflection;

namespace SesSecurityAnalyzers.Hosts.Tests;

/// <summary>What was built beside the tests: the assemblies that are shipped and the programs that host them.</summary>
internal static class Built
{
    public static IReadOnlyList<string> Shipped { get; } = Paths("Shipped");

    /// <summary>The hosts' programs, by the version of Roslyn in them.</summary>
    public static IReadOnlyDictionary<string, string> Hosts { get; } = Paths("Hosts").ToDictionary(p => Path.GetFileNameWithoutExtension(p).Split(".Roslyn")[1], p => Path.ChangeExtension(p, OperatingSystem.IsWindows() ? ".exe" : null));

    private static string[] Paths(string name) =>
        typeof(Built).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == name).Value!.Split('|');
}
