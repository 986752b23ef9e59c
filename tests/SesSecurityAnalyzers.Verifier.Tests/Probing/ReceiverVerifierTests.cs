using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Reporting;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

public sealed class ReceiverVerifierTests
{
    private const TlsVersions Modern = TlsVersions.Tls12 | TlsVersions.Tls13;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mail_servers_come_by_preference_and_the_first_that_answers_decides()
    {
        await using var server = new ScriptedServer(SmtpScript.Before(new ScriptedTls { Takes = Modern }.AnswerAsync));
        await using var dns = new LoopbackDns().WithMailServer("a.test", 20, "second.a.test").WithMailServer("a.test", 10, "gone.a.test").WithMailServer("a.test", 15, "first.a.test")
            .WithAddress("first.a.test").WithAddress("second.a.test").WithTlsa("first.a.test", server.Port).WithText("_smtp._tls.a.test", "v=TLSRPTv1; rua=mailto:x@a.test");
        var report = await Verifier(dns, server.Port).VerifyAsync("A.test.", Token);

        Assert.Equal(["gone.a.test", "first.a.test", "second.a.test"], report.MailServers.Select(m => m.Host));
        Assert.Equal([DeliveryOutcome.NotDeliverable, DeliveryOutcome.EncryptedUnauthenticated, DeliveryOutcome.EncryptedUnauthenticated], report.MailServers.Select(m => m.ByDefault));
        Assert.Equal(DeliveryOutcome.EncryptedUnauthenticated, report.ByDefault);
        Assert.Equal(1, report.MailServers[1].TlsaRecords);
        Assert.True(report.AsksForTlsReports);
        Assert.False(report.IsImplicit);
    }

    [Theory]
    [InlineData("null.test", "null MX")]
    [InlineData("nosuch.test", "does not exist")]
    [InlineData("dangling.test", "address")]
    public async Task A_domain_without_a_server_receives_nothing(string domain, string why)
    {
        await using var dns = new LoopbackDns().WithMailServer("null.test", 0, "").WithMailServer("dangling.test", 10, "gone.test");
        var report = await Verifier(dns, 1).VerifyAsync(domain, Token);

        Assert.Equal(DeliveryOutcome.NotDeliverable, report.ByDefault);
        Assert.Equal(Verdict.Findings, report.Verdict);
        Assert.Contains(why, Assert.Single(report.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_mx_the_domain_itself_is_asked()
    {
        await using var server = new ScriptedServer(SmtpScript.Before((_, _) => Task.CompletedTask, ehlo: "250 plain\r\n"));
        await using var dns = new LoopbackDns().WithAddress("xn--bcher-kva.test");
        var report = await Verifier(dns, server.Port).VerifyAsync("bücher.test", Token);

        Assert.True(report.IsImplicit);
        Assert.Equal(DeliveryOutcome.Plaintext, report.ByDefault);
        Assert.Equal(DeliveryOutcome.Dropped, report.WithRequire);
        Assert.Equal(CheckCatalog.ReceiverPlaintext, Assert.Single(report.Findings).Rule);
    }

    [Fact]
    public async Task A_throttling_server_and_a_silent_dns_are_no_verdict()
    {
        await using var server = new ScriptedServer(SmtpScript.Before((_, _) => Task.CompletedTask, greeting: "421 later\r\n"));
        await using var dns = new LoopbackDns().WithAddress("a.test");
        var verifier = Verifier(dns, server.Port);
        var throttled = await verifier.VerifyAsync("a.test", Token);
        dns.IsSilent = true;
        var silent = await verifier.VerifyAsync("b.test", Token);

        Assert.Equal((DeliveryOutcome.Unknown, Verdict.NotTested), (throttled.ByDefault, throttled.Verdict));
        Assert.Equal((DeliveryOutcome.Unknown, Verdict.NotTested), (silent.ByDefault, silent.Verdict));
        Assert.Contains("421", throttled.NotTested, StringComparison.Ordinal);
        Assert.Contains("DNS", silent.NotTested, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_enforced_policy_is_held_against_the_servers()
    {
        await using var server = new ScriptedServer(SmtpScript.Before(new ScriptedTls { Takes = Modern }.AnswerAsync));
        await using var dns = new LoopbackDns().WithMailServer("a.test", 10, "mx.a.test").WithAddress("mx.a.test").WithText("_mta-sts.a.test", "v=STSv1; id=1;");
        var covered = await Verifier(dns, server.Port, "version: STSv1\nmode: enforce\nmx: *.a.test\nmax_age: 86400").VerifyAsync("a.test", Token);
        var missing = await Verifier(dns, server.Port, "version: STSv1\r\nmode: enforce\r\nmx: mx.b.test\r\nmax_age: 86400\r\n").VerifyAsync("a.test", Token);
        var testing = await Verifier(dns, server.Port, "version: STSv1\nmode: testing\nmx: mx.b.test\nmax_age: 86400").VerifyAsync("a.test", Token);
        var broken = await Verifier(dns, server.Port, "<html>").VerifyAsync("a.test", Token);

        Assert.Contains(covered.Findings, f => f.Rule == CheckCatalog.ReceiverPolicyConflict && f.Message.Contains("does not fulfil", StringComparison.Ordinal));
        Assert.Contains(missing.Findings, f => f.Rule == CheckCatalog.ReceiverPolicyConflict && f.Message.Contains("not in the policy", StringComparison.Ordinal));
        Assert.DoesNotContain(testing.Findings, f => f.Rule == CheckCatalog.ReceiverPolicyConflict);
        Assert.Contains(broken.Findings, f => f.Rule == CheckCatalog.ReceiverPolicyConflict && f.Message.Contains("STSv1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_policy_is_fetched_where_it_is_announced_and_asked_for_by_the_same_dns()
    {
        await using var server = new ScriptedServer(SmtpScript.Before(new ScriptedTls { Takes = Modern }.AnswerAsync));
        await using var dns = new LoopbackDns().WithMailServer("a.test", 10, "mx.a.test").WithAddress("mx.a.test").WithText("_mta-sts.a.test", "v=STSv1; id=1;").WithMailServer("b.test", 10, "mx.a.test");
        var probing = new ProbeOptions { CheckRevocation = false };
        var asked = await new ReceiverVerifier(probing, Options(dns, server.Port)).VerifyAsync("a.test", Token);
        var silent = await new ReceiverVerifier(probing, Options(dns, server.Port)).VerifyAsync("b.test", Token);
        var unasked = Options(dns, server.Port);
        unasked.FetchMtaSts = false;

        Assert.Equal("the policy cannot be fetched: the name has no address (mta-sts.a.test:443)", asked.MtaSts!.Problem);
        Assert.Equal(1, dns.Asked("mta-sts.a.test"));
        Assert.Null(silent.MtaSts);
        Assert.Null((await new ReceiverVerifier(probing, unasked).VerifyAsync("a.test", Token)).MtaSts);
    }

    [Fact]
    public async Task A_policy_is_fetched_through_the_proxy()
    {
        var asked = new List<string>();
        await using var proxy = new ScriptedServer(async (stream, token) =>
        {
            string line = await SmtpScript.ReadLineAsync(stream, token);
            lock (asked)
                asked.Add(line);
            await SmtpScript.SendAsync(stream, "HTTP/1.1 403 Forbidden\r\n\r\n", 0, token);
        });
        await using var dns = new LoopbackDns().WithMailServer("a.test", 10, "mx.a.test").WithAddress("mx.a.test").WithText("_mta-sts.a.test", "v=STSv1; id=1;");
        var report = await new ReceiverVerifier(new ProbeOptions { CheckRevocation = false, Proxy = new Uri($"http://127.0.0.1:{proxy.Port}") }, Options(dns, 25)).VerifyAsync("a.test", Token);

        Assert.Contains("CONNECT mta-sts.a.test:443 HTTP/1.1", asked);
        Assert.Contains("403 Forbidden", report.MtaSts!.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_dns_cannot_say_is_no_verdict()
    {
        await using var server = new ScriptedServer(SmtpScript.Before(new ScriptedTls { Takes = Modern }.AnswerAsync));
        await using var dns = new LoopbackDns().WithFailure("broken.test").WithMailServer("a.test", 10, "mx.broken.test").WithFailure("mx.broken.test")
            .WithMailServer("b.test", 10, "mx.b.test").WithAddress("mx.b.test").WithFailure("_smtp._tls.b.test").WithFailure($"_{server.Port}._tcp.mx.b.test");
        var verifier = Verifier(dns, server.Port);
        var domain = await verifier.VerifyAsync("broken.test", Token);
        var host = await verifier.VerifyAsync("a.test", Token);
        var extras = await verifier.VerifyAsync("b.test", Token);

        Assert.Equal((Verdict.NotTested, DeliveryOutcome.Unknown), (domain.Verdict, domain.ByDefault));
        Assert.Contains("DNS answers ServerFailure for broken.test", domain.NotTested, StringComparison.Ordinal);
        Assert.Equal((Verdict.NotTested, DeliveryOutcome.Unknown), (host.Verdict, host.ByDefault));
        Assert.Contains("mx.broken.test: ", host.NotTested, StringComparison.Ordinal);
        Assert.Equal((DeliveryOutcome.EncryptedUnauthenticated, 0, false), (extras.ByDefault, extras.MailServers[0].TlsaRecords, extras.AsksForTlsReports));
    }

    [Fact]
    public async Task A_host_with_an_address_of_ipv6_alone_is_called_there()
    {
        await using var dns = new LoopbackDns().WithMailServer("a.test", 10, "mx.a.test").WithAddress6("mx.a.test");
        var report = await Verifier(dns, 1).VerifyAsync("a.test", Token);

        Assert.Equal((DeliveryOutcome.Unknown, Verdict.NotTested), (report.ByDefault, report.Verdict));
        Assert.All(report.MailServers[0].Port!.Versions, v => Assert.Equal(VersionOutcome.Unreachable, v.Outcome));
    }

    // With _25._tcp. before it, the name would be longer than DNS allows.
    [Fact]
    public async Task The_longest_name_has_no_tlsa_record()
    {
        string host = string.Join('.', new string('a', 60), new string('b', 60), new string('c', 60), new string('d', 60), "test");
        await using var server = new ScriptedServer(SmtpScript.Before(new ScriptedTls { Takes = Modern }.AnswerAsync));
        await using var dns = new LoopbackDns().WithMailServer("a.test", 10, host).WithAddress(host);
        var report = await Verifier(dns, server.Port).VerifyAsync("a.test", Token);

        Assert.Equal((host, 0, DeliveryOutcome.EncryptedUnauthenticated), (report.MailServers[0].Host, report.MailServers[0].TlsaRecords, report.ByDefault));
    }

    [Fact]
    public async Task A_domain_has_a_deadline()
    {
        await using var server = new ScriptedServer((_, token) => Task.Delay(Timeout.Infinite, token));
        await using var dns = new LoopbackDns().WithMailServer("a.test", 10, "mx.a.test").WithAddress("mx.a.test");
        var report = await new ReceiverVerifier(new ProbeOptions { Deadline = TimeSpan.FromMilliseconds(300) }, Options(dns, server.Port)).VerifyAsync("a.test", Token);

        Assert.Equal((Verdict.NotTested, "not finished in 0.3 s"), (report.Verdict, report.NotTested));
    }

    [Fact]
    public async Task A_text_that_is_no_domain_is_no_verdict()
    {
        await using var dns = new LoopbackDns();

        Assert.Contains("is no domain", (await Verifier(dns, 1).VerifyAsync(new string('a', 64) + ".test", Token)).NotTested, StringComparison.Ordinal);
    }

    // A list may be longer than memory: what is known of hosts is let go, and asked for again.
    [Fact]
    public async Task What_is_remembered_is_bounded()
    {
        await using var dns = new LoopbackDns().WithMailServer("a.test", 10, "mx.a.test");
        var verifier = Verifier(dns, 1);
        const int more = 4200;
        for (int i = 0; i < more; i++)
            dns.WithMailServer($"d{i}.test", 10, $"mx{i}.test");
        await verifier.VerifyAsync("a.test", Token);
        await verifier.VerifyAsync("a.test", Token);
        Assert.Equal(1, dns.Asked("mx.a.test"));

        await foreach (var report in verifier.VerifyManyAsync(Enumerable.Range(0, more).Select(i => $"d{i}.test"), Token))
            Assert.Equal(DeliveryOutcome.NotDeliverable, report.ByDefault);
        await verifier.VerifyAsync("a.test", Token);
        Assert.Equal(2, dns.Asked("mx.a.test"));
    }

    [Fact]
    public void A_better_server_does_not_hide_a_worse_one()
    {
        static MailServerReport Server(string host, int preference, DeliveryOutcome outcome) => new() { Host = host, Preference = preference, ByDefault = outcome, WithRequire = outcome };
        var findings = ReceiverJudgement.Findings("a.test", [Server("mx1.a.test", 10, DeliveryOutcome.Encrypted), Server("mx2.a.test", 20, DeliveryOutcome.Plaintext), Server("mx3.a.test", 20, DeliveryOutcome.NotDeliverable)], DeliveryOutcome.Encrypted, null, null);

        Assert.Equal((CheckCatalog.ReceiverMixed, "mx2.a.test (plaintext), where others are encrypted."), findings.Select(f => (f.Rule, f.Message)).Single());
    }

    [Fact]
    public async Task Many_domains_stream_and_a_shared_server_is_looked_at_once()
    {
        await using var server = new ScriptedServer(SmtpScript.Before(new ScriptedTls { Takes = Modern | TlsVersions.Tls10 }.AnswerAsync));
        await using var dns = new LoopbackDns().WithAddress("mx.shared.test");
        for (int i = 0; i < 60; i++)
            dns.WithMailServer($"d{i}.test", 10, "mx.shared.test");
        var seen = new List<string>();
        await foreach (var report in Verifier(dns, server.Port).VerifyManyAsync(Enumerable.Range(0, 60).Select(i => $"d{i}.test"), Token))
        {
            Assert.Equal(DeliveryOutcome.EncryptedUnauthenticated, report.ByDefault);
            seen.Add(report.Domain);
        }

        Assert.Equal(60, seen.Distinct().Count());
        Assert.InRange(server.Accepted, 4, 12);
    }

    [Fact]
    public async Task A_reader_that_stops_stops_the_rest()
    {
        await using var dns = new LoopbackDns();
        int asked = 0;
        IEnumerable<string> Endless()
        {
            while (true)
                yield return $"d{asked++}.test";
        }

        await foreach (var _ in Verifier(dns, 1).VerifyManyAsync(Endless(), Token))
            break;
        int after = asked;
        await Task.Delay(50, Token);
        Assert.Equal(after, asked);
    }

    [Theory]
    [InlineData(ProtocolEdition.Current, Modern, true, DeliveryOutcome.Encrypted, DeliveryOutcome.Encrypted)]
    [InlineData(ProtocolEdition.Current, Modern, false, DeliveryOutcome.EncryptedUnauthenticated, DeliveryOutcome.EncryptedUnauthenticated)]
    [InlineData(ProtocolEdition.Current, TlsVersions.Tls10 | TlsVersions.Tls11, true, DeliveryOutcome.EncryptedOld, DeliveryOutcome.EncryptedOld)]
    [InlineData(ProtocolEdition.Current, TlsVersions.Ssl3, true, DeliveryOutcome.Plaintext, DeliveryOutcome.Dropped)]
    [InlineData(ProtocolEdition.February2018, TlsVersions.Tls10 | Modern, true, DeliveryOutcome.EncryptedOld, DeliveryOutcome.EncryptedOld)]
    [InlineData(ProtocolEdition.February2018, Modern, true, DeliveryOutcome.Plaintext, DeliveryOutcome.Dropped)]
    public void The_outcome_follows_from_what_both_sides_speak(ProtocolEdition edition, TlsVersions takes, bool goodCertificate, DeliveryOutcome byDefault, DeliveryOutcome withRequire)
    {
        var outcome = ReceiverJudgement.Judge(Port(v => (takes & v) != 0 ? VersionOutcome.Accepted : VersionOutcome.Refused, goodCertificate), SupportedTlsVersions.For(edition, ConnectionLeg.SesToReceiver));
        Assert.Equal((byDefault, withRequire), outcome);
    }

    [Theory]
    [InlineData(VersionOutcome.NoStartTls, DeliveryOutcome.Plaintext, DeliveryOutcome.Dropped)]
    [InlineData(VersionOutcome.Refused, DeliveryOutcome.Plaintext, DeliveryOutcome.Dropped)]
    [InlineData(VersionOutcome.Throttled, DeliveryOutcome.Unknown, DeliveryOutcome.Unknown)]
    [InlineData(VersionOutcome.TimedOut, DeliveryOutcome.Unknown, DeliveryOutcome.Unknown)]
    [InlineData(VersionOutcome.AcceptedAnonymously, DeliveryOutcome.Unknown, DeliveryOutcome.Unknown)]
    public void What_is_not_accepted_has_an_outcome_too(VersionOutcome all, DeliveryOutcome byDefault, DeliveryOutcome withRequire) =>
        Assert.Equal((byDefault, withRequire), ReceiverJudgement.Judge(Port(_ => all, true), SupportedTlsVersions.For(ProtocolEdition.Current, ConnectionLeg.SesToReceiver)));

    [Fact]
    public void Servers_of_one_preference_are_as_good_as_the_worst()
    {
        static MailServerReport Server(int preference, DeliveryOutcome outcome) => new() { Host = "x", Preference = preference, ByDefault = outcome, WithRequire = outcome };
        Assert.Equal(DeliveryOutcome.Plaintext, ReceiverJudgement.Combine([Server(10, DeliveryOutcome.Encrypted), Server(10, DeliveryOutcome.Plaintext)]).ByDefault);
        Assert.Equal(DeliveryOutcome.Encrypted, ReceiverJudgement.Combine([Server(10, DeliveryOutcome.Encrypted), Server(20, DeliveryOutcome.Plaintext)]).ByDefault);
        Assert.Equal(DeliveryOutcome.Plaintext, ReceiverJudgement.Combine([Server(10, DeliveryOutcome.Unknown), Server(20, DeliveryOutcome.Plaintext)]).ByDefault);
        Assert.Equal(DeliveryOutcome.Unknown, ReceiverJudgement.Combine([Server(10, DeliveryOutcome.Unknown), Server(20, DeliveryOutcome.NotDeliverable)]).ByDefault);
    }

    [Theory]
    [InlineData("mx.a.test", "mx.a.test", true)]
    [InlineData("MX.a.test", "mx.A.test", true)]
    [InlineData("*.a.test", "mx.a.test", true)]
    [InlineData("*.a.test", "a.b.a.test", false)]
    [InlineData("*.a.test", "a.test", false)]
    public void A_policy_covers_one_label(string pattern, string host, bool covers) => Assert.Equal(covers, MtaSts.Covers(pattern, host));

    private static ReceiverVerifier Verifier(LoopbackDns dns, int port, string policy = "") => new(
        new ProbeOptions { CheckRevocation = false, AnswerTimeout = TimeSpan.FromSeconds(3), ConnectionsPerHost = 4 },
        Options(dns, port),
        (_, _) => Task.FromResult(MtaSts.Parse(policy)));

    private static ReceiverOptions Options(LoopbackDns dns, int port) => new() { DnsServer = dns.EndPoint, DnsTimeout = TimeSpan.FromMilliseconds(300), Port = port, Concurrency = 8 };

    private static PortReport Port(Func<TlsVersions, VersionOutcome> outcome, bool goodCertificate) => new()
    {
        Port = new EndpointPort(25, ConnectionLeg.SesToReceiver),
        Documented = TlsVersions.None,
        Versions = VersionProber.Order.Select(v => new VersionVerdict { Version = v, Outcome = outcome(v), Evidence = "" }).ToList(),
        Certificate = new CertificateReport { Chain = [], Problems = goodCertificate ? [] : [CertificateProblem.SelfSigned], Explanations = goodCertificate ? [] : ["self-signed"] },
    };
}
