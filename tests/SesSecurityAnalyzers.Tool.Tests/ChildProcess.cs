using System.Diagnostics;

namespace SesSecurityAnalyzers.Tool.Tests;

/// <summary>A program that a test starts, waits for and ends by its own id.</summary>
internal static class ChildProcess
{
    /// <summary>Whether a program is on the path.</summary>
    public static bool Exists(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(d => File.Exists(Path.Combine(d, program)));

    /// <summary>Skips a test where a program is missing; with SES_REQUIRE_LAB=1, as in CI, the test fails.</summary>
    public static void Require(string program, string package)
    {
        if (Exists(program))
            return;
        if (Environment.GetEnvironmentVariable("SES_REQUIRE_LAB") == "1")
            Xunit.Assert.Fail($"SES_REQUIRE_LAB=1, and {program} of Debian's {package} is missing.");
        Xunit.Assert.Skip($"needs {program} of Debian's {package}");
    }

    public static async Task<string> RunAsync(string program, string[] arguments, params (string Name, string Value)[] environment) =>
        (await FinishAsync(program, arguments, TimeSpan.FromSeconds(60), environment)).Output;

    /// <summary>Runs a program to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> FinishAsync(string program, string[] arguments, TimeSpan timeout, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Xunit.TestContext.Current.CancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            string output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            string error = await errors;
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, output, error);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
