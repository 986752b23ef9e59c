using System.Diagnostics;
using System.IO.Compression;
using Xunit;

namespace SesSecurityAnalyzers.Tool.Tests;

/// <summary>The package, installed from a folder by <c>dotnet tool install</c>.</summary>
public sealed class ToolPackageTests(PackedTool packed)
{
    [Fact]
    public async Task What_is_installed_explains_a_rule()
    {
        var run = await PackedTool.RunAsync(await CommandAsync(), "explain", "SESA101");
        Assert.Equal(ExitCode.Compliant, run.ExitCode);
        Assert.StartsWith("SESA101: SMTP connection to SES does not use TLS", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demo_shows_all_its_faces_in_ten_seconds()
    {
        string command = await CommandAsync();
        var watch = Stopwatch.StartNew();
        var run = await PackedTool.RunAsync(command, "demo");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.All(Demo.DemoFace.All.Where(f => f.Finding.Length > 0), f => Assert.Contains(f.Finding, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_compiler_is_in_the_package()
    {
        string folder = Directory.CreateTempSubdirectory("ses-installed").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "M.cs"), """
                class M
                {
                    void Send(MailKit.Net.Smtp.SmtpClient client) =>
                        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, MailKit.Security.SecureSocketOptions.StartTls);
                }
                """, TestContext.Current.CancellationToken);
            var run = await PackedTool.RunAsync(await CommandAsync(), "scan", folder);
            Assert.Equal(ExitCode.Findings, run.ExitCode);
            Assert.Contains("SESA103", run.Output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Bash_completes_what_is_installed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs bash");
        string path = await packed.InstalledAsync();
        var run = await PackedTool.RunAsync("bash", "-c", $"""
            PATH="{path}:$PATH"
            source <(ses-verify completion bash)
            COMP_LINE='ses-verify rec' COMP_POINT=14 COMP_WORDS=(ses-verify rec) COMP_CWORD=1
            _ses_verify
            printf '%s\n' "$(printf '%s ' $(echo "$COMPREPLY"))"
            """);
        Assert.Equal("receiver", run.Output.Trim());
    }

    [Fact]
    public async Task The_package_has_both_runtimes_and_its_page()
    {
        await packed.InstalledAsync();
        using var package = ZipFile.OpenRead(packed.Package);
        var names = package.Entries.Select(e => e.FullName).ToList();
        Assert.Contains("tools/net8.0/any/ses-verify.dll", names);
        Assert.Contains("tools/net10.0/any/ses-verify.dll", names);
        Assert.Contains("ses-verify.md", names);
        Assert.DoesNotContain(names, n => n.EndsWith(".resources.dll", StringComparison.Ordinal));
    }

    private async Task<string> CommandAsync() => Path.Combine(await packed.InstalledAsync(), OperatingSystem.IsWindows() ? "ses-verify.exe" : "ses-verify");
}
