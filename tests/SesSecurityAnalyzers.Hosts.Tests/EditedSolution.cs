using System.Diagnostics;
using SesSecurityAnalyzers.Tests.Documentation;
using Xunit;

namespace SesSecurityAnalyzers.Hosts.Tests;

/// <summary>A solution on disk as a team has it: the sample with MailKit, and a worker whose settings lie in files.</summary>
internal sealed class EditedSolution : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ses-edited");

    public string SolutionPath => Path.Combine(_folder.FullName, "Shop.slnx");

    public static async Task<EditedSolution> CreateAsync()
    {
        var solution = new EditedSolution();
        solution.Write("Shop.slnx", """<Solution><Project Path="Shop/Violations.csproj" /><Project Path="Worker/Worker.csproj" /></Solution>""");

        // What the package brings to a project, from where it is built.
        var package = Path.Combine(Repository.Root, "src", "SesSecurityAnalyzers", "build", "SesSecurityAnalyzers");
        solution.Write("Directory.Build.props", $"""
            <Project>
              <Import Project="{package}.props" />
              <ItemGroup>{string.Concat(Built.Shipped.Select(p => $"<Analyzer Include=\"{p}\" />"))}</ItemGroup>
            </Project>
            """);
        solution.Write("Directory.Build.targets", $"""<Project><Import Project="{package}.targets" /></Project>""");
        var sample = Path.Combine(Repository.Root, "samples", "Violations");
        foreach (var file in Directory.EnumerateFiles(sample))
            solution.Write("Shop/" + Path.GetFileName(file), await File.ReadAllTextAsync(file));

        solution.Write("Worker/Worker.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup>
            </Project>
            """);
        solution.Write("Worker/Alerts.cs", """
            using System.Net.Mail;

            namespace Worker;

            public static class Alerts
            {
                public static void Send(string text)
                {
                    using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = false };
                    client.Send("a@example.com", "b@example.com", "Alert", text);
                }
            }
            """);
        solution.Write("Worker/appsettings.json", """
            {
              // Kept, comments too.
              "Smtp": { "Host": "email-smtp.us-east-1.amazonaws.com", "Port": 2525 }
            }
            """);
        solution.Write("Worker/app.config", """
            <configuration>
              <system.net><mailSettings><smtp>
                <network host="email-smtp.us-east-1.amazonaws.com" port="587" enableSsl="false" />
              </smtp></mailSettings></system.net>
            </configuration>
            """);
        var restored = await solution.RunAsync("restore", "--verbosity", "quiet");
        Assert.True(restored.ExitCode == 0, restored.Output);
        return solution;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(_folder.FullName, path));

    public string PathOf(string path) => Path.Combine(_folder.FullName, path);

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Runs a command of the SDK on the solution.</summary>
    public async Task<(int ExitCode, string Output)> RunAsync(string command, params string[] options)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [command, SolutionPath, .. options])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,

            // No server stays behind that holds the folder.
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0", ["UseSharedCompilation"] = "false" },
        })!;
        try
        {
            var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(3));
            return (process.ExitCode, string.Concat(await output));
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private void Write(string path, string text)
    {
        var target = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }
}
