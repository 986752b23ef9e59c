using System.Diagnostics;
using System.Text.RegularExpressions;
using SesSecurityAnalyzers.Demo;
using SesSecurityAnalyzers.Policy.Rules;
using Xunit;

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>README.md as a new user reads it: every command exactly as it is written, on a fresh clone.</summary>
public sealed partial class ReadmeCommandsTests
{
    // The suite cannot start itself; .ci/run starts it with this very command.
    private const string Suite = "dotnet test SesSecurityAnalyzers.sln";

    private static readonly string[] InClone = ["dotnet run --project samples/Demo", "dotnet run --project src/SesSecurityAnalyzers.Tool -f net10.0 -- demo"];
    private static readonly IEnumerable<string> Fixable = Sample.Rules.Except([RuleCatalog.IamSecretAsPassword.Id]);
    private static readonly string[] InProject = ["dotnet add package SesSecurityAnalyzers", $"dotnet format analyzers --severity info --diagnostics {string.Join(' ', Fixable)}", "dotnet build -p:SesSecurityMode=Enforce"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_command_is_tried()
    {
        var commands = Block().Matches(File.ReadAllText(RepositoryFolder.Combine("README.md")).ReplaceLineEndings("\n")).Where(m => m.Groups[1].Length == 0).SelectMany(m => m.Groups[2].Value.Trim().Split('\n'));
        Assert.Equal(InClone.Concat(InProject).Append(Suite).Order(StringComparer.Ordinal), commands.Order(StringComparer.Ordinal));
        Assert.Contains(Suite, File.ReadAllText(RepositoryFolder.Combine(".ci", "run")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_fresh_clone_each_does_what_the_page_says()
    {
        Assert.SkipUnless(Path.Exists(RepositoryFolder.Combine(".git")), "There is no repository to clone.");
        using var workplace = new Workplace();
        var clone = Path.Combine(workplace.Folder, "clone");
        await CloneAsync(clone);

        var demo = await workplace.RunAsync(clone, Token, Arguments(InClone[0]));
        Assert.True(demo.ExitCode == 0, demo.Output);
        Assert.Contains("All as it should be", demo.Output, StringComparison.Ordinal);

        var verify = await workplace.RunAsync(clone, Token, Arguments(InClone[1]));
        Assert.Contains("email-smtp.demo.test", verify.Output, StringComparison.Ordinal);
        Assert.Contains("starttls-missing", verify.Output, StringComparison.Ordinal);

        // As the gallery has it: a released version, in the feed beside the one of the demonstration.
        Assert.Equal(0, (await workplace.PackAsync(clone, Token)).ExitCode);
        var packed = await workplace.RunAsync(clone, Token, "pack", "src/SesSecurityAnalyzers.Package", "-o", workplace.Feed, "-v:q", "-nologo");
        Assert.True(packed.ExitCode == 0, packed.Output);
        var project = Path.Combine(workplace.Folder, "Shop");
        SampleFiles.CopyUnmarked(Path.Combine(clone, "samples", "Violations"), project);
        foreach (var command in InProject)
        {
            var result = await workplace.RunAsync(project, Token, Arguments(command));
            Assert.True(result.ExitCode == 0, $"{command}\n{result.Output}");
            Assert.DoesNotContain("SESA", command == InProject[2] ? result.Output : "", StringComparison.Ordinal);
        }
    }

    private static string[] Arguments(string command) => command.Split(' ')[1..];

    // What is not committed yet is tried too.
    private static async Task CloneAsync(string target)
    {
        await GitAsync("clone", "--quiet", "--no-hardlinks", RepositoryFolder.Path, target);
        foreach (var file in (await GitAsync("-C", RepositoryFolder.Path, "ls-files", "-z", "--modified", "--others", "--exclude-standard")).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var copy = Path.Combine(target, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (File.Exists(RepositoryFolder.Combine(file)))
                File.Copy(RepositoryFolder.Combine(file), copy, overwrite: true);
            else
                File.Delete(copy);
        }
    }

    private static async Task<string> GitAsync(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true })!;
        var output = await git.StandardOutput.ReadToEndAsync(Token);
        await git.WaitForExitAsync(Token);
        Assert.Equal(0, git.ExitCode);
        return output;
    }

    [GeneratedRegex("^```(.*?)\n(.*?)^```\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
