using System.Text;
using SesSecurityAnalyzers.Tests.Documentation;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Connecting;

/// <summary>The table of refusals in docs/verifier.md is what the tests measure; UPDATE_DOCS=1 writes it.</summary>
public sealed class VerifierPageTests
{
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

        GeneratedText.AssertCurrent("verifier.md", "refusals", table.ToString());
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
}
