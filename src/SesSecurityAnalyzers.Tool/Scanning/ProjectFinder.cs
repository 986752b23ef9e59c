using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace SesSecurityAnalyzers.Tool.Scanning;

/// <summary>Finds what belongs to a solution, a project or a bare folder, without MSBuild: nothing is restored, built or run.</summary>
internal static partial class ProjectFinder
{
    private static readonly string[] PassedOver = ["bin", "obj", "node_modules", ".git", ".vs", ".idea", ".artifacts", "artifacts", "packages"];

    /// <exception cref="UsageException">There is no such path, or nothing in it.</exception>
    public static IReadOnlyList<ScannedProject> Find(string path)
    {
        path = Path.GetFullPath(path);
        if (Directory.Exists(path))
        {
            var projects = Files(path, "*.csproj").ToList();
            return projects.Count == 0 ? [Folder(path, [])] : Split(path, projects);
        }

        if (!File.Exists(path))
            throw new UsageException($"there is no file or folder {path}.");
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csproj" => [Project(path, Files(Path.GetDirectoryName(path)!, "*.csproj").Select(p => Path.GetDirectoryName(p)!).ToList())],
            ".sln" or ".slnx" => Split(null, OfSolution(path)),
            ".cs" => [new ScannedProject(Path.GetDirectoryName(path)!, null, [path], [])],
            _ => throw new UsageException($"{path} is no solution, project, folder or C# file."),
        };
    }

    /// <summary>The configuration files under paths; a file named is taken as it is.</summary>
    /// <exception cref="UsageException">There is no such path.</exception>
    public static IReadOnlyList<string> Configurations(IEnumerable<string> paths)
    {
        var found = new List<string>();
        foreach (string path in paths.Select(Path.GetFullPath))
        {
            if (Directory.Exists(path))
                found.AddRange(ConfigurationsIn(path, []));
            else if (!File.Exists(path))
                throw new UsageException($"there is no file or folder {path}.");
            else if (IsConfiguration(path))
                found.Add(path);
            else
                throw new UsageException($"{path} is no configuration file by its name: appsettings*.json, ses-security.json, or *.config.");
        }

        return found;
    }

    private static IReadOnlyList<ScannedProject> Split(string? root, List<string> projectFiles)
    {
        var directories = projectFiles.Select(p => Path.GetDirectoryName(p)!).ToList();
        var projects = projectFiles.Select(p => Project(p, directories)).ToList();

        // Loose C# files beside the projects count too.
        if (root is not null && Folder(root, directories) is { Sources.Count: > 0 } rest)
            projects.Add(rest);
        return projects;
    }

    private static ScannedProject Project(string projectFile, IReadOnlyList<string> all) =>
        Folder(Path.GetDirectoryName(projectFile)!, all.Where(d => d != Path.GetDirectoryName(projectFile)).ToList()) with { ProjectFile = projectFile };

    private static ScannedProject Folder(string directory, IReadOnlyList<string> others) =>
        new(directory, null, Files(directory, "*.cs", others).ToList(), ConfigurationsIn(directory, others).ToList());

    private static IEnumerable<string> ConfigurationsIn(string directory, IReadOnlyList<string> others) =>
        Files(directory, "*.json", others).Concat(Files(directory, "*.config", others)).Where(IsConfiguration);

    private static bool IsConfiguration(string path)
    {
        string name = Path.GetFileName(path).ToLowerInvariant();
        return name.EndsWith(".config", StringComparison.Ordinal) || name == "ses-security.json" || name.StartsWith("appsettings", StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Files(string directory, string pattern, IReadOnlyList<string>? others = null)
    {
        IEnumerable<string> files, directories;
        try
        {
            files = Directory.EnumerateFiles(directory, pattern).Where(FileText.Exists).OrderBy(f => f, StringComparer.Ordinal).ToList();
            directories = Directory.EnumerateDirectories(directory).OrderBy(d => d, StringComparer.Ordinal).ToList();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            yield break;
        }

        foreach (string file in files)
            yield return file;
        foreach (string child in directories)
        {
            bool isLink = new DirectoryInfo(child).LinkTarget is not null;
            if (isLink || PassedOver.Contains(Path.GetFileName(child), StringComparer.OrdinalIgnoreCase) || others?.Contains(child) == true)
                continue;
            foreach (string file in Files(child, pattern, others))
                yield return file;
        }
    }

    private static List<string> OfSolution(string solution)
    {
        string directory = Path.GetDirectoryName(solution)!;
        return ProjectPath().Matches(FileText.Read(solution).Text.ToString())
            .Select(m => Path.GetFullPath(Path.Combine(directory, m.Groups[1].Value.Replace('\\', '/'))))
            .Where(File.Exists)
            .Distinct(StringComparer.Ordinal)
            .ToList();
    }

    [GeneratedRegex("\"([^\"\\r\\n]+\\.csproj)\"")]
    private static partial Regex ProjectPath();
}
