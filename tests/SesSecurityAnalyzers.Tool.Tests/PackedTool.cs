using System.Runtime.InteropServices;
using SesSecurityAnalyzers.Tests.Documentation;
using Xunit;

[assembly: AssemblyFixture(typeof(SesSecurityAnalyzers.Tool.Tests.PackedTool))]

namespace SesSecurityAnalyzers.Tool.Tests;

/// <summary>The tool as users have it: packed and installed from a folder, and published natively; each once, when a test first asks for it.</summary>
public sealed class PackedTool : IDisposable
{
    private const string Version = "0.1.0-test";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    private static readonly (string, string)[] Environment =
    [
        ("MSBUILDDISABLENODEREUSE", "1"), ("UseSharedCompilation", "false"), ("MSBUILDTERMINALLOGGER", "off"), ("DOTNET_CLI_UI_LANGUAGE", "en"), ("DOTNET_NOLOGO", "1"),
        ("DOTNET_ROOT", Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."))),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("ses-packed").FullName;
    private readonly Lazy<Task<string>> _installed;
    private readonly Lazy<Task<string>> _native;

    public PackedTool()
    {
        _installed = new(InstallAsync);
        _native = new(PublishAsync);
    }

    public string Package => Path.Combine(_folder, "feed", $"SesSecurityAnalyzers.Tool.{Version}.nupkg");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The folder of the installed command.</summary>
    public Task<string> InstalledAsync() => _installed.Value;

    /// <summary>The native program.</summary>
    public Task<string> NativeAsync() => _native.Value;

    public static Task<(int ExitCode, string Output, string Error)> RunAsync(string program, params string[] arguments) =>
        ChildProcess.FinishAsync(program, arguments, TimeSpan.FromMinutes(1), Environment);

    private async Task<string> InstallAsync()
    {
        string feed = Path.Combine(_folder, "feed"), target = Path.Combine(_folder, "installed"), sources = Path.Combine(_folder, "nuget.config");
        await DotnetAsync("pack", Repository.Combine("src", "SesSecurityAnalyzers.Tool"), "-c", "Release", "-o", feed, $"-p:PackageVersion={Version}", "-p:ArtifactsPath=" + Path.Combine(_folder, "artifacts"), "-v:q");
        await File.WriteAllTextAsync(sources, $"""<configuration><packageSources><clear/><add key="packed" value="{feed}"/></packageSources></configuration>""");
        await DotnetAsync("tool", "install", "SesSecurityAnalyzers.Tool", "--version", Version, "--tool-path", target, "--configfile", sources);
        return target;
    }

    private async Task<string> PublishAsync()
    {
        string target = Path.Combine(_folder, "native");
        await DotnetAsync("publish", Repository.Combine("src", "SesSecurityAnalyzers.Tool.Native"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", target, "-p:ArtifactsPath=" + Path.Combine(_folder, "native-artifacts"), "-v:q");
        return Path.Combine(target, OperatingSystem.IsWindows() ? "ses-verify.exe" : "ses-verify");
    }

    private static async Task DotnetAsync(params string[] arguments)
    {
        var run = await ChildProcess.FinishAsync("dotnet", arguments, Limit, Environment);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }
}
