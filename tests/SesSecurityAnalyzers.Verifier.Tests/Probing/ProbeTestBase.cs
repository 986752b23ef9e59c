using System.Net;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Probing;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

public abstract class ProbeTestBase
{
    internal static ProbeOptions Options(Action<ProbeOptions>? change = null)
    {
        var options = new ProbeOptions { AnswerTimeout = TimeSpan.FromSeconds(4), ConnectionsPerHost = 8 };
        options.ConnectTo.Add(IPAddress.Loopback);
        change?.Invoke(options);
        return options;
    }

    internal static async Task<VersionProbeResult> ProbeAsync(int port, ConnectionLeg leg, ProbeOptions? options = null)
    {
        options ??= Options();
        using var gate = new HostGate(options.ConnectionsPerHost);
        var target = new ProbeTarget("mail.example.test", port, leg, new DirectDialer(IPAddress.Loopback), gate, options);
        return await new VersionProber(target).ProbeAsync(TestContext.Current.CancellationToken);
    }

    internal static VersionVerdict Of(VersionProbeResult result, TlsVersions version) => result.Verdicts.Single(v => v.Version == version);

    internal static TlsVersions Accepted(VersionProbeResult result) =>
        result.Verdicts.Where(v => v.Outcome == VersionOutcome.Accepted).Aggregate(TlsVersions.None, (all, v) => all | v.Version);
}
