using System.Diagnostics;
using System.Text.Json;
using SesSecurityAnalyzers.Tests.Documentation;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Configuration;

/// <summary>What the package's props and targets bring to a project, as MSBuild evaluates it.</summary>
public sealed class PackageTargetsTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("ses-security").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task Brings_every_configuration_file_once()
    {
        Write("AppSettings.json", "appsettings.Production.json", "Web.config", "web.Release.config", "App.config", "Tool.exe.config", "NLog.config", "log4net.config",
            "ses-security.json", "mine.json", "other.json", "bin/appsettings.json", "obj/web.config");
        var items = await EvaluateAsync("""
            <PropertyGroup><SesSecuritySmtpClients>mine.json</SesSecuritySmtpClients></PropertyGroup>
            <ItemGroup><AdditionalFiles Include="Web.config;appsettings.Production.json" /></ItemGroup>
            """);

        Assert.Equal(
            ["App.config", "AppSettings.json", "NLog.config", "Tool.exe.config", "Web.config", "appsettings.Production.json", "log4net.config", "mine.json", "ses-security.json", "web.Release.config"],
            items.AdditionalFiles);
        Assert.Empty(items.Presets);
    }

    [Fact]
    public async Task Brings_nothing_that_is_not_there() => Assert.Empty((await EvaluateAsync("")).AdditionalFiles);

    [Fact]
    public async Task Brings_nothing_to_who_opts_out()
    {
        Write("appsettings.json");
        Assert.Empty((await EvaluateAsync("<PropertyGroup><SesSecurityScanConfiguration>false</SesSecurityScanConfiguration></PropertyGroup>")).AdditionalFiles);
    }

    [Theory]
    [InlineData("Audit", "SesSecurity.Audit.globalconfig")]
    [InlineData("warn", "SesSecurity.Warn.globalconfig")]
    [InlineData("ENFORCE", "SesSecurity.Enforce.globalconfig")]
    public async Task Mode_brings_its_preset(string mode, string preset)
    {
        var items = await EvaluateAsync($"<PropertyGroup><SesSecurityMode>{mode}</SesSecurityMode></PropertyGroup>");
        Assert.Equal([preset], items.Presets);
        Assert.True(items.PresetsExist);
    }

    [Fact]
    public async Task Unknown_mode_stops_the_build()
    {
        WriteProject("<PropertyGroup><SesSecurityMode>Enforced</SesSecurityMode></PropertyGroup>");
        var (output, code) = await RunAsync("-t:CheckSesSecurityMode");
        Assert.NotEqual(0, code);
        Assert.Contains("SESA901: Property SesSecurityMode cannot be 'Enforced'; allowed: Audit, Warn, Enforce", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_folders_have_the_same_files() =>
        Assert.Equal(Names("build"), Names("buildTransitive"));

    private static IEnumerable<string?> Names(string folder) =>
        Directory.EnumerateFiles(Repository.Combine("src", "SesSecurityAnalyzers", folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private void Write(params string[] names)
    {
        foreach (var name in names)
        {
            var path = Path.Combine(_directory, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "");
        }
    }

    private void WriteProject(string content)
    {
        var build = Repository.Combine("src", "SesSecurityAnalyzers", "buildTransitive", "SesSecurityAnalyzers");
        File.WriteAllText(Path.Combine(_directory, "Sample.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}.props" />
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              {content}
              <Import Project="{build}.targets" />
            </Project>
            """);
    }

    private async Task<(List<string> AdditionalFiles, List<string> Presets, bool PresetsExist)> EvaluateAsync(string content)
    {
        WriteProject(content);
        var (output, _) = await RunAsync("-getItem:AdditionalFiles", "-getItem:EditorConfigFiles");
        var items = JsonDocument.Parse(output).RootElement.GetProperty("Items");
        var presets = items.GetProperty("EditorConfigFiles").EnumerateArray().Select(i => i.GetProperty("FullPath").GetString()!)
            .Where(p => Path.GetFileName(p).StartsWith("SesSecurity.", StringComparison.Ordinal)).ToList();
        return (
            [.. items.GetProperty("AdditionalFiles").EnumerateArray().Select(i => Path.GetRelativePath(_directory, i.GetProperty("FullPath").GetString()!)).Order(StringComparer.Ordinal)],
            [.. presets.Select(Path.GetFileName).Select(n => n!)],
            presets.TrueForAll(File.Exists));
    }

    private async Task<(string Output, int Code)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", .. arguments, "-nologo", "-nodeReuse:false"]) { WorkingDirectory = _directory, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (output, process.ExitCode);
    }
}
