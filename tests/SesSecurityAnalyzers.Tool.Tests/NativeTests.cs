using System.Diagnostics;
using System.Text.Json;
using SesSecurityAnalyzers.Tool.Demo;
using Xunit;

namespace SesSecurityAnalyzers.Tool.Tests;

/// <summary>The native build says what the tool says, and starts at once.</summary>
public sealed class NativeTests(PackedTool packed)
{
    [Fact]
    public async Task The_native_build_sees_what_the_tool_sees()
    {
        string native = await NativeAsync();
        await using var endpoint = new DemoEndpoint(DemoFace.All.Where(f => f.Behaviour is not DemoBehaviour.Throttled));
        string ca = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(ca, endpoint.Certificates.Root.ExportCertificatePem(), TestContext.Current.CancellationToken);
            string[] targets = [.. endpoint.Faces.Select(f => $"{(f.Face.Leg == Policy.Tls.ConnectionLeg.StartTls ? "smtp" : "smtps")}://{DemoCertificates.Host}:{f.Port}")];
            string[] arguments = ["endpoint", .. targets, "--connect-to", "127.0.0.1", "--ca", ca, "--no-revocation", "--format", "json"];
            var theirs = await PackedTool.RunAsync(native, arguments);
            var ours = await ToolRun.RunAsync(arguments);

            Assert.Equal(ours.ExitCode, theirs.ExitCode);
            Assert.Equal(Verdicts(ours.Out), Verdicts(theirs.Output));
        }
        finally
        {
            File.Delete(ca);
        }
    }

    [Theory]
    [InlineData("html")]
    [InlineData("sarif")]
    [InlineData("text")]
    public async Task Every_format_is_in_it(string format)
    {
        var run = await PackedTool.RunAsync(await NativeAsync(), "demo", "--format", format);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("starttls-missing", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_one_file()
    {
        string native = await NativeAsync();
        Assert.Equal([native], Directory.GetFiles(Path.GetDirectoryName(native)!));
        Assert.InRange(new FileInfo(native).Length, 1_000_000, 20_000_000);
    }

    [Fact]
    public async Task Commands_that_need_the_compiler_say_where_they_are()
    {
        var run = await PackedTool.RunAsync(await NativeAsync(), "scan", ".", "--format", "sarif");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("dotnet tool install", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_versions_of_a_port_are_there_at_once()
    {
        string native = await NativeAsync();
        await using var endpoint = new DemoEndpoint([DemoFace.All[0]]);
        var best = TimeSpan.MaxValue;
        for (int run = 0; run < 15; run++)
        {
            var watch = Stopwatch.StartNew();
            var result = await PackedTool.RunAsync(native, "endpoint", $"smtp://127.0.0.1:{endpoint.Faces.Single().Port}", "--versions-only", "--connections", "8");
            best = watch.Elapsed < best ? watch.Elapsed : best;
            Assert.Equal(ExitCode.Compliant, result.ExitCode);
        }

        // 12 ms where nothing else runs; the bound only tells a native build from one that starts a runtime on a busy machine.
        Assert.True(best < TimeSpan.FromMilliseconds(100), $"{best.TotalMilliseconds} ms");
    }

    private static List<string> Verdicts(string report)
    {
        using var json = JsonDocument.Parse(report);
        return json.RootElement.GetProperty("endpoints").EnumerateArray()
            .Select(e => string.Join("; ", e.GetProperty("ports")[0].GetProperty("versions").EnumerateArray().Select(v => $"{v.GetProperty("version")} {v.GetProperty("outcome")}"))
                + " " + string.Join(", ", e.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("rule").GetString())))
            .ToList();
    }

    private Task<string> NativeAsync()
    {
        if (OperatingSystem.IsLinux() && !ChildProcess.Exists("clang"))
            ChildProcess.Require("gcc", "gcc");
        return packed.NativeAsync();
    }
}
