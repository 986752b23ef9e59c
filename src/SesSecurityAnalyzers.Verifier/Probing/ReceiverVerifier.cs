using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Reporting;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>
/// Finds out what becomes of mail that SES delivers to a domain: its mail servers, their STARTTLS, versions and certificates, MTA-STS and TLSA records, and the outcome by
/// SES's default policy and with <c>TlsPolicy</c> REQUIRE. It sends no message.
/// </summary>
/// <remarks>Safe on any thread. A mail server that many domains share is looked at once; what is remembered is bounded.
/// See <see href="https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html"/>.</remarks>
public sealed class ReceiverVerifier
{
    private const int MostRemembered = 4096;

    private readonly ProbeOptions _probing;
    private readonly ReceiverOptions _options;
    private readonly ReceiverDns _dns;
    private readonly Func<string, CancellationToken, Task<MtaStsPolicy>> _fetchPolicy;
    private readonly ConcurrentDictionary<string, Lazy<Task<(PortReport? Port, bool IsAlias, string? Problem)>>> _servers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a verifier with the defaults.</summary>
    public ReceiverVerifier()
        : this(new ProbeOptions(), new ReceiverOptions())
    {
    }

    /// <summary>Makes a verifier.</summary>
    /// <param name="probing">How to probe each mail server.</param>
    /// <param name="options">What to look at, and where DNS is asked.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public ReceiverVerifier(ProbeOptions probing, ReceiverOptions options)
        : this(probing, options, fetchPolicy: null)
    {
    }

    internal ReceiverVerifier(ProbeOptions probing, ReceiverOptions options, Func<string, CancellationToken, Task<MtaStsPolicy>>? fetchPolicy)
    {
        ArgumentNullException.ThrowIfNull(probing);
        ArgumentNullException.ThrowIfNull(options);
        probing.Validate();
        options.Validate();
        _probing = probing;
        _options = options;
        _dns = new ReceiverDns(options);
        _fetchPolicy = fetchPolicy ?? new MtaStsClient(probing, PolicyDialer()).FetchAsync;
    }

    /// <summary>Verifies one domain.</summary>
    /// <param name="domain">The domain, in ASCII or as people write it (IDNA).</param>
    /// <param name="cancellationToken">Ends the verification at once.</param>
    /// <returns>The report. That nothing answers is in the report, not an exception.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ReceiverReport> VerifyAsync(string domain, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(domain);
        var started = DateTimeOffset.UtcNow;
        var watch = Stopwatch.StartNew();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(_probing.Deadline);
        var report = new ReceiverReport
        {
            Domain = domain.Trim().TrimEnd('.'),
            Edition = _probing.Edition,
            Started = started,
            Duration = TimeSpan.Zero,
            MailServers = [],
            ByDefault = DeliveryOutcome.Unknown,
            WithRequire = DeliveryOutcome.Unknown,
            Findings = [],
            Verdict = Verdict.NotTested,
        };
        try
        {
            report = await LookAsync(report, deadline.Token).ConfigureAwait(false);
        }
        catch (ProbeException e)
        {
            report = report with { NotTested = e.Message };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            report = report with { NotTested = $"not finished in {InvariantText.Seconds(_probing.Deadline)}" };
        }

        return report with { Duration = watch.Elapsed };
    }

    /// <summary>Verifies any number of domains, a bounded number at a time, and gives each report as soon as it is there.</summary>
    /// <param name="domains">The domains; read as they are needed.</param>
    /// <param name="cancellationToken">Ends the verification at once.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async IAsyncEnumerable<ReceiverReport> VerifyManyAsync(IEnumerable<string> domains, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(domains);
        var reports = Channel.CreateBounded<ReceiverReport>(_options.Concurrency);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var verifying = Task.Run(
            async () =>
            {
                try
                {
                    var parallel = new ParallelOptions { MaxDegreeOfParallelism = _options.Concurrency, CancellationToken = stop.Token };
                    await Parallel.ForEachAsync(domains, parallel, async (domain, token) =>
                        await reports.Writer.WriteAsync(await VerifyAsync(domain, token).ConfigureAwait(false), token).ConfigureAwait(false)).ConfigureAwait(false);
                    reports.Writer.Complete();
                }
                catch (Exception e)
                {
                    reports.Writer.Complete(e);
                }
            },
            CancellationToken.None);
        try
        {
            await foreach (var report in reports.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return report;
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await verifying.ConfigureAwait(false);
        }
    }

    // A policy is fetched the way the mail servers are reached, and its host looked up where they are.
    private Func<IProbeDialer>? PolicyDialer()
    {
        if (_probing.Proxy is { } proxy)
            return () => new ProxyDialer(proxy);
        if (_options.DnsServer is not null)
            return () => new DirectDialer(async (host, token) => (await _dns.AddressesAsync(host, token).ConfigureAwait(false)).Addresses);
        return null;
    }

    private async Task<ReceiverReport> LookAsync(ReceiverReport report, CancellationToken cancellationToken)
    {
        string domain;
        try
        {
            domain = new IdnMapping().GetAscii(report.Domain).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            throw new ProbeException(VersionOutcome.Unreachable, ProbeStage.Resolve, $"'{report.Domain}' is no domain");
        }

        var records = await _dns.MailServersAsync(domain, cancellationToken).ConfigureAwait(false);
        string? undeliverable = records switch
        {
            null => "The domain does not exist.",
            [{ Host: "" }] => "The domain has a null MX: it says that it takes no mail.",
            _ => null,
        };
        bool isImplicit = records is { Count: 0 };
        if (isImplicit)
            records = [new MailServerRecord(domain, 0)];

        var servers = new List<MailServerReport>();
        var problems = new List<string>();
        MtaStsPolicy? policy = null;
        bool asksForReports = false;
        if (undeliverable is null)
        {
            var looking = records!.Where(r => r.Host.Length > 0).Take(_options.MailServersPerDomain).Select(r => LookAtServerAsync(r, problems, cancellationToken)).ToList();
            var announced = _dns.TextAsync("_mta-sts." + domain, "v=STSv1", cancellationToken);
            var reporting = _dns.TextAsync("_smtp._tls." + domain, "v=TLSRPTv1", cancellationToken);
            servers.AddRange(await Task.WhenAll(looking).ConfigureAwait(false));
            asksForReports = await reporting.ConfigureAwait(false) is not null;
            if (await announced.ConfigureAwait(false) is not null && _options.FetchMtaSts)
                policy = await _fetchPolicy(domain, cancellationToken).ConfigureAwait(false);
        }

        var (byDefault, withRequire) = ReceiverJudgement.Combine(servers);
        var findings = ReceiverJudgement.Findings(report.Domain, servers, byDefault, policy, undeliverable);
        return report with
        {
            MailServers = servers,
            IsImplicit = isImplicit,
            MtaSts = policy,
            AsksForTlsReports = asksForReports,
            ByDefault = byDefault,
            WithRequire = withRequire,
            Findings = findings,
            NotTested = problems.Count > 0 ? string.Join("; ", problems) : null,
            Verdict = findings.Any(f => f.Rule.Severity == RuleSeverity.Warning) ? Verdict.Findings : byDefault == DeliveryOutcome.Unknown || problems.Count > 0 ? Verdict.NotTested : Verdict.Compliant,
        };
    }

    private async Task<MailServerReport> LookAtServerAsync(MailServerRecord record, List<string> problems, CancellationToken cancellationToken)
    {
        var tlsa = _dns.TlsaCountAsync(record.Host, _options.Port, cancellationToken);
        if (_servers.Count > MostRemembered)
            _servers.Clear();
        var looking = _servers.GetOrAdd(record.Host, host => new Lazy<Task<(PortReport?, bool, string?)>>(() => LookAtPortAsync(host)));
        var (port, isAlias, problem) = await looking.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (problem is not null)
        {
            lock (problems)
                problems.Add($"{record.Host}: {problem}");
        }

        var (byDefault, withRequire) = port is null
            ? problem is null ? (DeliveryOutcome.NotDeliverable, DeliveryOutcome.NotDeliverable) : (DeliveryOutcome.Unknown, DeliveryOutcome.Unknown)
            : ReceiverJudgement.Judge(port, SupportedTlsVersions.For(_probing.Edition, ConnectionLeg.SesToReceiver));
        return new MailServerReport
        {
            Host = record.Host,
            Preference = record.Preference,
            Port = port,
            IsAlias = isAlias,
            TlsaRecords = await tlsa.ConfigureAwait(false),
            ByDefault = byDefault,
            WithRequire = withRequire,
        };
    }

    // Shared by every domain that names the host, so it has a deadline of its own and not the first caller's token.
    private async Task<(PortReport? Port, bool IsAlias, string? Problem)> LookAtPortAsync(string host)
    {
        using var deadline = new CancellationTokenSource(_probing.Deadline);
        try
        {
            var (addresses, isAlias) = _probing.ConnectTo.Count > 0 ? ([.. _probing.ConnectTo], false) : await _dns.AddressesAsync(host, deadline.Token).ConfigureAwait(false);
            if (addresses.Length == 0)
                return (null, isAlias, null);
            using var gate = new HostGate(_probing.ConnectionsPerHost);
            IProbeDialer dialer = _probing.Proxy is { } proxy ? new ProxyDialer(proxy) : new DirectDialer(addresses);
            var target = new ProbeTarget(host, _options.Port, ConnectionLeg.SesToReceiver, dialer, gate, _probing);
            var (report, _) = await PortVerifier.VerifyAsync(target, SupportedTlsVersions.For(_probing.Edition, ConnectionLeg.SesToReceiver), deadline.Token).ConfigureAwait(false);
            return (report, isAlias, report.NotTested);
        }
        catch (ProbeException e)
        {
            return (null, false, e.Message);
        }
        catch (OperationCanceledException)
        {
            return (null, false, $"not finished in {InvariantText.Seconds(_probing.Deadline)}");
        }
    }
}
