using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace SesSecurityAnalyzers.Tool.Scanning;

/// <summary>
/// The assemblies that code is compiled against: those of the running runtime, those that this tool brings (MailKit among them), and where the project was restored,
/// its packages.
/// </summary>
internal static class ProjectReferences
{
    public static IReadOnlyList<MetadataReference> For(ScannedProject project)
    {
        if (project.Sources.Count == 0)
            return [];
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string path in (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            paths[Path.GetFileName(path)] = path;
        foreach (string path in Restored(project))
            paths[Path.GetFileName(path)] = path;
        return paths.Values.Where(File.Exists).Select(p => (MetadataReference)MetadataReference.CreateFromFile(p)).ToList();
    }

    private static List<string> Restored(ScannedProject project)
    {
        var found = new List<string>();
        string assets = Path.Combine(project.Directory, "obj", "project.assets.json");
        if (!File.Exists(assets))
            return found;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(assets));
            var folders = json.RootElement.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name).ToList();
            var libraries = json.RootElement.GetProperty("libraries");
            foreach (var library in json.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject())
            {
                if (!library.Value.TryGetProperty("compile", out var compile) || !libraries.TryGetProperty(library.Name, out var entry) || !entry.TryGetProperty("path", out var path))
                    continue;
                foreach (var file in compile.EnumerateObject().Where(f => f.Name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)))
                    found.AddRange(folders.Select(folder => Path.Combine(folder, path.GetString()!, file.Name)).Where(File.Exists).Take(1));
            }
        }
        catch (Exception e) when (e is IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // A restore that cannot be read is a project that was not restored.
        }

        return found;
    }
}
