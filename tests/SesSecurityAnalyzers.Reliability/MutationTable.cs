using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SesSecurityAnalyzers.Reliability;

/// <summary>What became of the mutants of each file, and those that no test killed.</summary>
internal static class MutationTable
{
    public static string Of(string report)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(report));
        var files = document.RootElement.GetProperty("files").EnumerateObject()
            .Select(file => (Name: Path.GetFileName(file.Name), Source: file.Value.GetProperty("source").GetString()!.Split('\n'), Mutants: file.Value.GetProperty("mutants").EnumerateArray().Where(IsTried).ToList()))
            .Where(file => file.Mutants.Count > 0).OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        if (files.Count == 0)
            throw new InvalidOperationException($"No mutant of {report} was tried.");
        var text = new StringBuilder("| File | Mutants | Killed | Survived |\n| --- | --- | --- | --- |\n");
        foreach (var (name, _, mutants) in files)
            text.AppendLine(Row(name, mutants));
        text.AppendLine(Row("All", files.SelectMany(file => file.Mutants).ToList()));
        var survivors = files.SelectMany(file => file.Mutants.Where(m => !IsKilled(m)).Select(m => $"- {file.Name}: `{Original(file.Source, m)}` → `{OneLine(m.GetProperty("replacement").GetString()!)}`")).ToList();
        if (survivors.Count > 0)
            text.AppendLine("\nSurvivors:\n").AppendJoin('\n', survivors);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Row(string name, List<JsonElement> mutants)
    {
        var killed = mutants.Count(IsKilled);
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {mutants.Count} | {killed * 100.0 / mutants.Count:0.0} % | {mutants.Count - killed} |");
    }

    private static bool IsTried(JsonElement mutant) => IsKilled(mutant) || Status(mutant) is "Survived" or "NoCoverage";

    // What loops without end is found by its timeout.
    private static bool IsKilled(JsonElement mutant) => Status(mutant) is "Killed" or "Timeout";

    private static string? Status(JsonElement mutant) => mutant.GetProperty("status").GetString();

    private static string Original(string[] source, JsonElement mutant)
    {
        var (start, end) = (mutant.GetProperty("location").GetProperty("start"), mutant.GetProperty("location").GetProperty("end"));
        var (first, last) = (start.GetProperty("line").GetInt32() - 1, end.GetProperty("line").GetInt32() - 1);
        var lines = source[first..(last + 1)];
        lines[^1] = lines[^1][..(end.GetProperty("column").GetInt32() - 1)];
        lines[0] = lines[0][(start.GetProperty("column").GetInt32() - 1)..];
        return OneLine(string.Join(' ', lines));
    }

    private static string OneLine(string code) => string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
