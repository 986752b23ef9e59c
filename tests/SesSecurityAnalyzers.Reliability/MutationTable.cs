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
        var text = new StringBuilder("| File | Mutants | Killed | Survived |\n| --- | --- | --- | --- |\n");
        var survivors = new StringBuilder();
        foreach (var file in document.RootElement.GetProperty("files").EnumerateObject())
        {
            var mutants = file.Value.GetProperty("mutants").EnumerateArray().ToList();
            var survived = mutants.Where(m => Status(m) is "Survived" or "NoCoverage").ToList();
            var killed = mutants.Count(m => Status(m) is "Killed" or "Timeout");
            if (killed + survived.Count == 0)
                continue;
            var name = Path.GetFileName(file.Name);
            text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {killed + survived.Count} | {killed * 100.0 / (killed + survived.Count):0.0} % | {survived.Count} |");
            foreach (var mutant in survived)
                survivors.AppendLine(CultureInfo.InvariantCulture, $"- {name}:{mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32()} {mutant.GetProperty("mutatorName").GetString()}");
        }

        return (text + (survivors.Length > 0 ? "\nSurvivors:\n\n" + survivors : "")).ReplaceLineEndings("\n");
    }

    private static string? Status(JsonElement mutant) => mutant.GetProperty("status").GetString();
}
