using System.Text;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Connecting;

/// <summary>The table of refusals in docs/verifier.md is what the tests measure; UPDATE_DOCS=1 writes it.</summary>
public sealed class VerifierPageTests
{
    private const string Begin = "<!-- generated: refusals -->\n";
    private const string End = "<!-- /generated -->";

    [Fact]
    public async Task Table_of_refusals_is_what_was_measured()
    {
        var hostile = HostileServers.All.Where(h => !h.NeedsOpenSsl).Concat(HostileServers.All.Where(h => h.NeedsOpenSsl)).ToArray();
        OpenSslServer.RequireInstalled();
        // Four at a time: most of them wait.
        using var gate = new SemaphoreSlim(4);
        var rows = await Task.WhenAll(hostile.Select(async h =>
        {
            await gate.WaitAsync(TestContext.Current.CancellationToken);
            try
            {
                return await RowAsync(h);
            }
            finally
            {
                gate.Release();
            }
        }));
        var table = new StringBuilder("| attack or fault | port | sent before the refusal | credential | refused after | `Failure` | rule |\n|---|---|---|---|---|---|---|\n");
        foreach (var row in HostileServers.All.Select(h => rows[Array.IndexOf(hostile, h)]))
            table.Append(row).Append('\n');

        var path = Path.Combine(RepositoryRoot(), "docs", "verifier.md");
        var page = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var to = page.IndexOf(End, from, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            await File.WriteAllTextAsync(path, page[..from] + table + page[to..], TestContext.Current.CancellationToken);
        else
            Assert.Equal(table.ToString(), page[from..to]);
    }

    private static async Task<string> RowAsync(HostileServer hostile)
    {
        // One authority each: .NET keeps a CRL until its next update, so one that was fetched for another case would say nothing of this one's certificate.
        using var authority = new CertificateAuthority();
        // The quickest of three: builds run beside on the same cores.
        RefusalTests.Refusal refusal;
        var tries = 0;
        do
        {
            refusal = await RefusalTests.RefuseAsync(hostile, authority, TestContext.Current.CancellationToken);
        }
        while (!hostile.WaitsForLimit && refusal.Elapsed >= TimeSpan.FromSeconds(1) && ++tries < 3);

        var time = hostile.WaitsForLimit ? "its limit" : refusal.Elapsed < TimeSpan.FromSeconds(1) ? "< 1 s" : "> 1 s";
        return $"| {hostile.Name} | {hostile.Port} | {refusal.Sent} | {(refusal.SawCredential ? "**sent**" : "none")} | {time} | `{refusal.Exception.Failure}` | {refusal.Exception.RuleId ?? "–"} |";
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SesSecurityAnalyzers.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The repository was not found above the tests.");
    }
}
