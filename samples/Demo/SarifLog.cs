using System.Text.Json;

namespace SesSecurityAnalyzers.Demo;

/// <summary>Reads the findings of a build from the SARIF logs that the compiler wrote.</summary>
internal static class SarifLog
{
    /// <summary>The findings of this product, each once, by place.</summary>
    public static IReadOnlyList<Finding> ReadAll(string project) =>
    [
        .. Logs(project).SelectMany(log => Read(project, log)).Distinct()
            .OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column).ThenBy(f => f.Rule, StringComparer.Ordinal),
    ];

    public static IEnumerable<string> Logs(string project) => Directory.Exists(Path.Combine(project, "obj"))
        ? Directory.EnumerateFiles(Path.Combine(project, "obj"), "*.sarif").Order(StringComparer.Ordinal)
        : [];

    private static IEnumerable<Finding> Read(string project, string log)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(log));
        foreach (var result in document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            var rule = result.GetProperty("ruleId").GetString()!;
            if (!rule.StartsWith("SESA", StringComparison.Ordinal) || result.TryGetProperty("suppressions", out _))
                continue;
            var message = result.GetProperty("message").GetProperty("text").GetString()!;
            var level = result.TryGetProperty("level", out var written) ? written.GetString()! : "warning";
            if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0)
            {
                yield return new("", 0, 0, 0, rule, level, message);
                continue;
            }

            var place = locations[0].GetProperty("physicalLocation");
            var region = place.GetProperty("region");
            var line = region.GetProperty("startLine").GetInt32();
            yield return new(
                FileOf(project, place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
                line,
                region.GetProperty("startColumn").GetInt32(),
                region.GetProperty("endLine").GetInt32() == line ? region.GetProperty("endColumn").GetInt32() : 0,
                rule, level, message);
        }
    }

    private static string FileOf(string project, string uri)
    {
        var path = uri.StartsWith("file:", StringComparison.Ordinal) ? new Uri(uri).LocalPath : Uri.UnescapeDataString(uri);
        return Path.GetRelativePath(project, Path.Combine(project, path)).Replace('\\', '/');
    }
}
