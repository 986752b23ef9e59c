using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Probing;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

public sealed class VersionProberTests : ProbeTestBase
{
    private const TlsVersions Modern = TlsVersions.Tls12 | TlsVersions.Tls13;

    [Theory]
    [InlineData(Refusal.ProtocolVersion)]
    [InlineData(Refusal.HandshakeFailure)]
    [InlineData(Refusal.InternalError)]
    [InlineData(Refusal.Close)]
    [InlineData(Refusal.Reset)]
    public async Task Every_set_of_versions_is_told_right_by_both_plans(Refusal refusal)
    {
        TlsVersions[] single = [TlsVersions.Ssl3, TlsVersions.Tls10, TlsVersions.Tls11, TlsVersions.Tls12, TlsVersions.Tls13];
        for (int mask = 0; mask < 1 << single.Length; mask++)
        {
            var takes = single.Where((_, i) => (mask & 1 << i) != 0).Aggregate(TlsVersions.None, (all, v) => all | v);
            await using var server = new ScriptedServer(new ScriptedTls { Takes = takes, Refusal = refusal }.AnswerAsync);
            var descending = await ProbeAsync(server.Port, ConnectionLeg.TlsWrapper);
            var exhaustive = await ProbeAsync(server.Port, ConnectionLeg.TlsWrapper, Options(o => o.Exhaustive = true));

            Assert.Equal(takes, Accepted(descending));
            Assert.Equal(takes, Accepted(exhaustive));
            Assert.All(descending.Verdicts, v => Assert.True(v.IsDecided, $"{v.Version}: {v.Outcome} {v.Evidence}"));
        }
    }

    [Fact]
    public async Task Four_connections_suffice_for_a_compliant_endpoint()
    {
        await using var server = new ScriptedServer(SmtpScript.Before(new ScriptedTls { Takes = Modern | TlsVersions.Ssl2Hello }.AnswerAsync));
        var result = await ProbeAsync(server.Port, ConnectionLeg.StartTls);

        Assert.Equal(4, server.Accepted);
        Assert.Equal(Modern | TlsVersions.Ssl2Hello, Accepted(result));
        Assert.Equal(TlsVersions.Tls12, Of(result, TlsVersions.Ssl2Hello).ChosenVersion);
        Assert.True(Of(result, TlsVersions.Tls10).Implied);
        Assert.False(Of(result, TlsVersions.Tls11).Implied);
        Assert.Equal("TLS_AES_128_GCM_SHA256", Of(result, TlsVersions.Tls13).CipherSuite);
        Assert.Equal("x25519", Of(result, TlsVersions.Tls13).Group);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public async Task Replies_cut_into_segments_change_nothing(int cut)
    {
        await using var server = new ScriptedServer(SmtpScript.Before(new ScriptedTls { Takes = Modern }.AnswerAsync, cut: cut));
        Assert.Equal(Modern, Accepted(await ProbeAsync(server.Port, ConnectionLeg.StartTls)));
    }

    [Fact]
    public async Task A_silent_refusal_is_no_verdict_and_the_rest_is_told()
    {
        await using var server = new ScriptedServer(new ScriptedTls { Takes = Modern, Refusal = Refusal.Hang }.AnswerAsync);
        var result = await ProbeAsync(server.Port, ConnectionLeg.TlsWrapper, Options(o => o.AnswerTimeout = TimeSpan.FromMilliseconds(300)));

        Assert.Equal(Modern, Accepted(result));
        Assert.Equal(VersionOutcome.TimedOut, Of(result, TlsVersions.Tls11).Outcome);
        Assert.Equal(VersionOutcome.TimedOut, Of(result, TlsVersions.Tls10).Outcome);
    }

    [Fact]
    public async Task A_server_that_waits_for_the_rest_of_an_ssl2_hello_is_made_to_decide()
    {
        await using var server = new ScriptedServer(new ScriptedTls { Takes = Modern, WaitsForSsl2Rest = true }.AnswerAsync);
        var result = await ProbeAsync(server.Port, ConnectionLeg.TlsWrapper);
        Assert.Equal(VersionOutcome.Refused, Of(result, TlsVersions.Ssl2Hello).Outcome);
    }

    [Fact]
    public async Task Suites_without_a_certificate_are_their_own_verdict()
    {
        await using var server = new ScriptedServer(new ScriptedTls { Takes = TlsVersions.Tls12, OnlyAnonymous = true }.AnswerAsync);
        var result = await ProbeAsync(server.Port, ConnectionLeg.TlsWrapper);
        Assert.Equal(VersionOutcome.AcceptedAnonymously, Of(result, TlsVersions.Tls12).Outcome);
        Assert.Equal(VersionOutcome.Refused, Of(result, TlsVersions.Tls11).Outcome);
    }

    [Fact]
    public async Task A_server_may_need_a_key_share_a_name_and_signature_algorithms()
    {
        await using var server = new ScriptedServer(new ScriptedTls { Takes = Modern, NeedsKeyShare = true, NeedsServerName = true, NeedsSignatureAlgorithms = true }.AnswerAsync);
        Assert.Equal(Modern, Accepted(await ProbeAsync(server.Port, ConnectionLeg.TlsWrapper)));
    }

    [Fact]
    public async Task A_name_that_the_server_does_not_know_is_left_out_the_second_time()
    {
        await using var server = new ScriptedServer(new ScriptedTls { Takes = Modern, DislikesServerName = true }.AnswerAsync);
        Assert.Equal(Modern, Accepted(await ProbeAsync(server.Port, ConnectionLeg.TlsWrapper)));
    }

    [Fact]
    public async Task A_warning_about_the_name_is_no_refusal()
    {
        await using var server = new ScriptedServer(new ScriptedTls { Takes = Modern, WarnsFirst = true }.AnswerAsync);
        Assert.Equal(Modern, Accepted(await ProbeAsync(server.Port, ConnectionLeg.TlsWrapper)));
    }

    [Fact]
    public async Task A_server_that_needs_signature_algorithms_takes_the_ssl2_format_at_tls10()
    {
        await using var server = new ScriptedServer(new ScriptedTls { Takes = TlsVersions.Ssl2Hello | TlsVersions.Tls10 | TlsVersions.Tls12, NeedsSignatureAlgorithms = true }.AnswerAsync);
        var verdict = Of(await ProbeAsync(server.Port, ConnectionLeg.TlsWrapper), TlsVersions.Ssl2Hello);
        Assert.Equal(VersionOutcome.Accepted, verdict.Outcome);
        Assert.Equal(TlsVersions.Tls10, verdict.ChosenVersion);
    }

    [Theory]
    [InlineData("421 Too many concurrent SMTP connections\r\n", null, null)]
    [InlineData(null, "451 Temporary service failure\r\n", null)]
    [InlineData(null, null, "454 TLS not available due to temporary reason\r\n")]
    public async Task Being_put_off_is_never_no_starttls(string? greeting, string? ehlo, string? ready)
    {
        await using var server = new ScriptedServer(SmtpScript.Before((_, _) => Task.CompletedTask, greeting ?? "220 hi\r\n", ehlo ?? SmtpScript.Ehlo, ready ?? "220 go\r\n"));
        var result = await ProbeAsync(server.Port, ConnectionLeg.StartTls, Options(o => o.ConnectionsPerHost = 1));

        Assert.All(result.Verdicts, v => Assert.Equal(VersionOutcome.Throttled, v.Outcome));
        Assert.Equal(1, server.Accepted);
    }

    [Fact]
    public async Task No_offer_is_no_starttls()
    {
        await using var server = new ScriptedServer(SmtpScript.Before((_, _) => Task.CompletedTask, ehlo: "250-x\r\n250 XXXXXXXA\r\n"));
        Assert.All((await ProbeAsync(server.Port, ConnectionLeg.StartTls)).Verdicts, v => Assert.Equal(VersionOutcome.NoStartTls, v.Outcome));
    }

    [Fact]
    public async Task Bytes_behind_the_220_are_reported_and_dropped()
    {
        await using var server = new ScriptedServer(SmtpScript.Before(new ScriptedTls { Takes = Modern }.AnswerAsync, ready: "220 go\r\n250 AUTH PLAIN\r\n"));
        var result = await ProbeAsync(server.Port, ConnectionLeg.StartTls);
        Assert.Equal("250 AUTH PLAIN\\r\\n", result.BytesAfterStartTls);
        Assert.Equal(Modern, Accepted(result));
    }

    [Fact]
    public async Task A_plaintext_server_on_a_wrapper_port_is_quoted()
    {
        await using var server = new ScriptedServer((stream, token) => SmtpScript.SendAsync(stream, "220 mail.example.test ESMTP\r\n", 0, token));
        var verdict = Of(await ProbeAsync(server.Port, ConnectionLeg.TlsWrapper), TlsVersions.Tls12);
        Assert.Equal(VersionOutcome.NotTls, verdict.Outcome);
        Assert.Contains("220 mail.example.test", verdict.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_port_is_unreachable()
    {
        int port;
        await using (var server = new ScriptedServer((_, _) => Task.CompletedTask))
            port = server.Port;
        Assert.All((await ProbeAsync(port, ConnectionLeg.TlsWrapper)).Verdicts, v => Assert.Equal(VersionOutcome.Unreachable, v.Outcome));
    }

    [Fact]
    public async Task No_more_connections_are_open_than_allowed()
    {
        await using var server = new ScriptedServer(SmtpScript.Before(new ScriptedTls { Takes = Modern }.AnswerAsync));
        await ProbeAsync(server.Port, ConnectionLeg.StartTls, Options(o => o.ConnectionsPerHost = 2));
        Assert.InRange(server.MostOpen, 1, 3); // The server may see an end later than the next beginning.
    }

    [Fact]
    public async Task A_cancelled_token_ends_it_at_once()
    {
        await using var server = new ScriptedServer((_, token) => Task.Delay(Timeout.Infinite, token));
        using var soon = new CancellationTokenSource(100);
        using var gate = new HostGate(8);
        var target = new ProbeTarget("a.test", server.Port, ConnectionLeg.StartTls, new DirectDialer(System.Net.IPAddress.Loopback), gate, Options());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new VersionProber(target).ProbeAsync(soon.Token));
    }
}
