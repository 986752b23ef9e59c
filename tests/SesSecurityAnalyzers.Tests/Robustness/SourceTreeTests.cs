using System.Diagnostics;
using SesSecurityAnalyzers.Tests.CodeFixes;
using SesSecurityAnalyzers.Tests.Documentation;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>Whole source trees through the analyzer and every fix that it offers, every unknown host taken for SES so that more is judged.</summary>
/// <remarks>Our own sources; with <c>SES_SOURCES=folder</c> those of any code base, whatever of it compiles.</remarks>
public sealed class SourceTreeTests(ITestOutputHelper output)
{
    private const int FilesAtOnce = 1500;

    // A file of generated tables tells nothing that a smaller one does not.
    private const int LongestFile = 1_000_000;

    [Fact]
    public async Task Nothing_throws()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var files = Folders().SelectMany(f => Directory.EnumerateFiles(f, "*.cs", SearchOption.AllDirectories)).Where(f => new FileInfo(f).Length < LongestFile).Order(StringComparer.Ordinal).ToList();
        var (lines, findings, fixes) = (0L, 0, 0);
        var longest = TimeSpan.Zero;
        foreach (var part in files.Chunk(FilesAtOnce))
        {
            var sources = part.Select(f => (Path: f, Text: File.ReadAllText(f))).ToList();
            lines += sources.Sum(s => s.Text.Count(c => c == '\n'));
            var project = FixProject.Create(sources, editorConfig: "[*.cs]\nses_security.assume_ses = true");
            var clock = Stopwatch.StartNew();
            var found = await project.DiagnosticsAsync(cancellation);
            if (clock.Elapsed > longest)
                longest = clock.Elapsed;
            Assert.DoesNotContain(found, d => d.Id == "AD0001");
            findings += found.Length;
            foreach (var diagnostic in found)
            {
                foreach (var action in await project.ActionsAsync(diagnostic, cancellation))
                {
                    await project.ApplyAsync(action, cancellation);
                    fixes++;
                }
            }
        }

        output.WriteLine($"{files.Count} files, {lines} lines, {findings} findings, {fixes} fixes taken; {FilesAtOnce} files at once took at most {longest.TotalSeconds:0.0} s");
        Assert.True(files.Count > 50, $"Only {files.Count} files.");
    }

    // The samples send mail, the others do not.
    private static IEnumerable<string> Folders() =>
        Environment.GetEnvironmentVariable("SES_SOURCES") is { Length: > 0 } given ? [given]
        : RunLength.IsLong ? [Repository.Combine("src"), Repository.Combine("samples")]
        : [Repository.Combine("src", "SesSecurityAnalyzers.Policy"), Repository.Combine("src", "SesSecurityAnalyzers.Tool"), Repository.Combine("samples", "Violations"), Repository.Combine("samples", "LegacyWeb")];
}
