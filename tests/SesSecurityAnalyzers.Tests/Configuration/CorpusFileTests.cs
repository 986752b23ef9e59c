using System.Text.RegularExpressions;
using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Diagnostics;
using SesSecurityAnalyzers.Policy.Rules;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Configuration;

/// <summary>The corpus cases in which the only mistake is in a file: what the files say in themselves meets the markers.</summary>
public class CorpusFileTests
{
    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "Corpus", "Cases");

    public static TheoryData<string> CasesWithFiles()
    {
        var data = new TheoryData<string>();
        foreach (var folder in Directory.EnumerateDirectories(Cases, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (Directory.EnumerateFiles(folder).Any(IsConfiguration))
                data.Add(Path.GetRelativePath(Cases, folder).Replace('\\', '/'));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(CasesWithFiles))]
    public void Meets_the_markers_in_files(string name)
    {
        var files = new ConfigurationFiles();
        var expected = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Cases, name)).Where(IsConfiguration))
        {
            var lines = File.ReadAllLines(path);
            files.And(Path.GetFileName(path), File.ReadAllText(path));
            for (var i = 0; i < lines.Length; i++)
            {
                if (Regex.Match(lines[i], "~ ((SESA[0-9]+ ?)+)") is { Success: true } marker)
                    expected.AddRange(marker.Groups[1].Value.Trim().Split(' ').Select(id => $"{Path.GetFileName(path)}:{i + 1} {id}"));
            }
        }

        var set = files.Read();
        var found = set.Review(SecurityPolicy.Default, TestContext.Current.CancellationToken).Select(f => Line((FileOrigin)f.Finding.Origin!, f.Finding.Rule.Id))
            .Concat(set.Errors.Select(e => $"{Path.GetFileName(e.Path)}:{e.Lines.Start.Line + 1} SESA901"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static bool IsConfiguration(string path) => FileNames.Kind(Path.GetFileName(path)) != ConfigurationFileKind.Other;

    private static string Line(FileOrigin origin, string id) => $"{origin.FileName}:{origin.Lines.Start.Line + 1} {id}";
}
