using System.Diagnostics;
using System.Text.Json;
using SesSecurityAnalyzers.Demo;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>The samples for build servers, run as far as they run without one.</summary>
public sealed class CiSampleTests(PackedPackage package)
{
    [Fact]
    public async Task Workflow_of_GitHub_builds_a_repository_and_uploads_one_run_of_its_findings()
    {
        var steps = Steps(Load("github-actions.yml")["jobs"]["analyze"]["steps"]);
        Assert.Equal(["actions/checkout@v4", "actions/setup-dotnet@v4", "github/codeql-action/upload-sarif@v3"], steps.Where(s => s.Children.ContainsKey("uses")).Select(s => Text(s["uses"])));
        var runs = steps.Where(s => s.Children.ContainsKey("run")).Select(s => Text(s["run"])).ToList();
        Assert.Equal(2, runs.Count);
        var upload = steps[^1];
        Assert.Equal("always()", Text(upload["if"]));

        var repository = Repository();
        var token = TestContext.Current.CancellationToken;
        var build = await repository.RunAsync(token, Arguments(runs[0]));
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error SESA101", build.Output, StringComparison.Ordinal);

        Assert.SkipWhen(OperatingSystem.IsWindows() || !await RunsAsync("jq --version", repository.Folder), "jq, which GitHub's runners have, is not installed.");
        Assert.True(await RunsAsync(runs[1], repository.Folder));
        using var merged = JsonDocument.Parse(File.ReadAllText(Path.Combine(repository.Folder, Text(upload["with"]["sarif_file"]))));
        var run = Assert.Single(merged.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal(["SESA101", "SESA104"], run.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("ruleId").GetString()).Order(StringComparer.Ordinal));
        Assert.Contains("SESA101", run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Pipeline_of_Azure_builds_a_repository_and_publishes_its_logs()
    {
        var steps = Steps(Load("azure-pipelines.yml")["steps"]);
        Assert.Equal(["UseDotNet@2", "PublishBuildArtifacts@1"], steps.Where(s => s.Children.ContainsKey("task")).Select(s => Text(s["task"])));
        var publish = steps[^1];
        Assert.Equal("always()", Text(publish["condition"]));
        Assert.Equal("CodeAnalysisLogs", Text(publish["inputs"]["artifactName"]));

        var repository = Repository();
        var build = await repository.RunAsync(TestContext.Current.CancellationToken, Arguments(Text(steps.Single(s => s.Children.ContainsKey("script"))["script"])));
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(2, Directory.GetFiles(Path.Combine(repository.Folder, Text(publish["inputs"]["pathToPublish"])), "*.sarif").Length);
    }

    [Fact]
    public async Task Policy_package_brings_the_analyzers_and_its_mode()
    {
        var token = TestContext.Current.CancellationToken;
        var workplace = await package.GetAsync();
        var policy = new Consumer(package, "PolicyPackage").WithSample("ci/policy-package");
        SetVersion(Path.Combine(policy.Folder, "Contoso.MailPolicy.csproj"));
        var packed = await policy.RunAsync(token, "pack", "-o", workplace.Feed, "-nologo", "-v:q");
        Assert.True(packed.ExitCode == 0, packed.Output);

        var build = await new Consumer(package, "PolicyUser")
            .WithProject(items: """<PackageReference Include="Contoso.MailPolicy" Version="1.0.0" />""")
            .With("Mailer.cs", Consumer.Mailer.Replace("email-smtp.eu-west-1.amazonaws.com", "mail-relay.contoso.example", StringComparison.Ordinal))
            .BuildAsync(token);
        Assert.False(build.Succeeded);
        Assert.Equal(["Mailer.cs:8 SESA101 error"], build.Summary);
    }

    // Two projects under the sample's Directory.Build.props.
    private Consumer Repository([System.Runtime.CompilerServices.CallerMemberName] string name = "")
    {
        var repository = new Consumer(package, name)
            .With("Directory.Build.props", File.ReadAllText(RepositoryFolder.Combine("samples", "ci", "Directory.Build.props")))
            .WithProject(items: "", file: "Mail/Mail.csproj").With("Mail/Mailer.cs", Consumer.Mailer)
            .WithProject(items: "", file: "Settings/Settings.csproj").With("Settings/Sum.cs", Consumer.NoMail).With("Settings/appsettings.json", Consumer.WrongSettings)
            .With("All.slnx", """
                <Solution>
                  <Project Path="Mail/Mail.csproj" />
                  <Project Path="Settings/Settings.csproj" />
                </Solution>
                """);
        SetVersion(Path.Combine(repository.Folder, "Directory.Build.props"));
        return repository;
    }

    private static void SetVersion(string file)
    {
        var text = File.ReadAllText(file);
        var released = "Include=\"SesSecurityAnalyzers\" Version=\"0.1.0\"";
        Assert.Contains(released, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(released, $"Include=\"SesSecurityAnalyzers\" Version=\"{Workplace.PackageVersion}\"", StringComparison.Ordinal));
    }

    private static YamlMappingNode Load(string file)
    {
        var yaml = new YamlStream();
        using var text = File.OpenText(RepositoryFolder.Combine("samples", "ci", file));
        yaml.Load(text);
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    private static List<YamlMappingNode> Steps(YamlNode steps) => [.. ((YamlSequenceNode)steps).Cast<YamlMappingNode>()];

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static string[] Arguments(string command)
    {
        var words = command.Split(' ');
        Assert.Equal("dotnet", words[0]);
        return words[1..];
    }

    private static async Task<bool> RunsAsync(string command, string folder)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = folder })!;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
