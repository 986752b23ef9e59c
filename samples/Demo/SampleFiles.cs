namespace SesSecurityAnalyzers.Demo;

/// <summary>The files of a sample as they are under version control: without build output.</summary>
internal static class SampleFiles
{
    /// <summary>Their paths, relative to the folder, with forward slashes.</summary>
    public static IReadOnlyList<string> In(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("bin/", StringComparison.Ordinal) && !f.StartsWith("obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Copies a sample as an application would have it: without the comments that mark its lines.</summary>
    public static void CopyUnmarked(string from, string to)
    {
        Copy(from, to);
        foreach (var file in In(to))
        {
            var path = Path.Combine(to, file);
            File.WriteAllText(path, Markers.Remove(File.ReadAllText(path)));
        }
    }

    public static void Copy(string from, string to)
    {
        foreach (var file in In(from))
        {
            var target = Path.Combine(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(from, file), target);
        }
    }

    /// <summary>Every file's text, by path.</summary>
    public static SortedDictionary<string, string> Read(string folder) =>
        new(In(folder).ToDictionary(f => f, f => File.ReadAllText(Path.Combine(folder, f)).ReplaceLineEndings("\n")), StringComparer.Ordinal);
}
