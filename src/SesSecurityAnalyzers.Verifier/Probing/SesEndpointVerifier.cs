using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Reporting;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>
/// Looks at what an endpoint really does: which versions of TLS each port takes, by hand-made ClientHellos that do not depend on the local TLS library; its
/// certificate; and its behaviour before TLS. It sends no message and no credential.
/// </summary>
/// <remarks>Safe on any thread; one instance serves any number of verifications. The documented sets are those of
/// <see href="https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html"/>.</remarks>
public sealed class SesEndpointVerifier
{
    private readonly ProbeOptions _options;
    private readonly SecurityPolicy _policy;

    /// <summary>Makes a verifier with the defaults.</summary>
    public SesEndpointVerifier()
        : this(new ProbeOptions())
    {
    }

    /// <summary>Makes a verifier.</summary>
    /// <param name="options">How to probe.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public SesEndpointVerifier(ProbeOptions options)
        : this(options, SecurityPolicy.Default)
    {
    }

    /// <summary>Makes a verifier that judges by a policy of the team's own.</summary>
    /// <param name="options">How to probe; its <see cref="ProbeOptions.Edition"/> replaces the policy's.</param>
    /// <param name="policy">Supported versions and own host names.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public SesEndpointVerifier(ProbeOptions options, SecurityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(policy);
        options.Validate();
        _options = options;
        _policy = policy with { Edition = options.Edition };
    }

    /// <summary>Verifies every port of an endpoint.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="cancellationToken">Ends the verification at once.</param>
    /// <returns>The report. That nothing answers is in the report, not an exception.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<EndpointReport> VerifyAsync(SesEndpoint endpoint, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        var started = DateTimeOffset.UtcNow;
        var watch = Stopwatch.StartNew();
        using var gate = new HostGate(_options.ConnectionsPerHost);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(_options.Deadline);

        var dialer = CreateDialer(_options);
        var results = await Task.WhenAll(endpoint.Ports.Select(port => VerifyPortAsync(endpoint.Host, port, dialer, gate, deadline.Token, cancellationToken))).ConfigureAwait(false);

        var now = DateTimeOffset.UtcNow;
        var reports = results.Select(r => r.Report).ToList();
        var findings = results.SelectMany(r => PortJudgement.Judge(endpoint.Host, r.Report, r.SpeaksTlsAtOnce, _policy, now)).ToList();
        return new EndpointReport
        {
            Host = endpoint.Host,
            Edition = _policy.Edition,
            Started = started,
            Duration = watch.Elapsed,
            Ports = reports,
            Findings = findings,
            Verdict = Decide(reports, findings),
        };
    }

    internal static IProbeDialer CreateDialer(ProbeOptions options) =>
        options.Proxy is not null ? new ProxyDialer(options.Proxy)
        : options.ConnectTo.Count > 0 ? new DirectDialer([.. options.ConnectTo])
        : new DirectDialer();

    private async Task<(PortReport Report, bool SpeaksTlsAtOnce)> VerifyPortAsync(
        string host, EndpointPort port, IProbeDialer dialer, HostGate gate, CancellationToken deadline, CancellationToken cancellationToken)
    {
        var documented = _policy.SupportedOn(port.Leg);
        try
        {
            var target = new ProbeTarget(host, port.Number, port.Leg, dialer, gate, _options);
            return await PortVerifier.VerifyAsync(target, documented, deadline).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            string why = $"not finished in {InvariantText.Seconds(_options.Deadline)}";
            return (new PortReport
            {
                Port = port,
                Documented = documented,
                Versions = VersionProber.Order.Select(v => new VersionVerdict { Version = v, Outcome = VersionOutcome.TimedOut, Evidence = why }).ToList(),
                NotTested = why,
            }, false);
        }
    }

    private static Verdict Decide(IReadOnlyList<PortReport> ports, IReadOnlyList<ReportFinding> findings)
    {
        if (findings.Any(f => f.Rule.Severity == RuleSeverity.Warning))
            return Verdict.Findings;

        // Many networks block port 25 on the way out; the others still tell.
        bool othersAnswer = ports.Any(p => p.NotTested is null);
        return ports.Any(p => p.NotTested is not null && !(p.Port.Number == SesPorts.Throttled && othersAnswer && p.Versions.All(v => v.Outcome is VersionOutcome.Unreachable or VersionOutcome.TimedOut)))
            ? Verdict.NotTested
            : Verdict.Compliant;
    }
}
