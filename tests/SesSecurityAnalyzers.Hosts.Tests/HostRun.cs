using System.Diagnostics;
using System.Text.Json;
using SesSecurityAnalyzers.Tests.Documentation;
using Xunit;

namespace SesSecurityAnalyzers.Hosts.Tests;

/// <summary>The shipped assemblies in one host, over the corpus.</summary>
internal static class HostRun
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    private static readonly Dictionary<string, Lazy<Task<HostReport>>> Reports = Built.Hosts.ToDictionary(h => h.Key, h => new Lazy<Task<HostReport>>(() => StartAsync(h.Value)));

    /// <summary>What a host reports; it runs once, whoever asks.</summary>
    public static Task<HostReport> OfAsync(string version) => Reports[version].Value;

    private static async Task<HostReport> StartAsync(string program)
    {
        var folder = Directory.CreateTempSubdirectory("ses-host");
        try
        {
            var corpus = Path.Combine(Repository.Root, "tests", "SesSecurityAnalyzers.Tests");
            var isLong = Environment.GetEnvironmentVariable("SES_LONG") == "1";
            var request = Path.Combine(folder.FullName, "request.json");
            var report = Path.Combine(folder.FullName, "report.json");
            await File.WriteAllTextAsync(request, JsonSerializer.Serialize(new HostRequest(
                Built.Shipped, References(), [Path.Combine(corpus, "Corpus", "Cases"), .. isLong ? [Path.Combine(corpus, "Corpus", "MoreCases")] : Array.Empty<string>()],
                Path.Combine(corpus, "LibraryStubs"), isLong ? 1 : 4)));

            using var process = Process.Start(new ProcessStartInfo(program, [request, report]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            try
            {
                var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
                await process.WaitForExitAsync().WaitAsync(Limit);
                Assert.True(process.ExitCode == 0, string.Concat(await output));
            }
            finally
            {
                if (!process.HasExited)
                    process.Kill();
            }

            return JsonSerializer.Deserialize<HostReport>(await File.ReadAllTextAsync(report))!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // What a project of the corpus is compiled against: the framework, ASP.NET Core, MailKit, log4net.
    private static string[] References() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => !new[] { "SesSecurityAnalyzers", "Microsoft.CodeAnalysis", "xunit" }.Any(n => Path.GetFileName(p).StartsWith(n, StringComparison.Ordinal)))];
}
