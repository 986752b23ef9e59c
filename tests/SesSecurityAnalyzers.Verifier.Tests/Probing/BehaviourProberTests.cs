using System.Net;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Reporting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

/// <summary>What servers do besides choosing a version, and what becomes of a probe where they do not go on.</summary>
public sealed class BehaviourProberTests : ProbeTestBase
{
    [Fact]
    public async Task Mail_in_clear_is_taken_back()
    {
        var heard = new List<string>();
        var result = await ProbeAsync(ConnectionLeg.StartTls, line =>
        {
            lock (heard)
                heard.Add(line);
            return line.StartsWith("EHLO", StringComparison.Ordinal) ? "250-mail.example.test\r\n250 STARTTLS\r\n" : line == "AUTH PLAIN" ? "503 No\r\n" : "250 Ok\r\n";
        });

        Assert.Equal((CommandOutcome.Accepted, "250 Ok"), (result.Smtp!.MailBeforeTls, result.Smtp.MailBeforeTlsReply));
        Assert.Equal((CommandOutcome.Refused, "503 No"), (result.Smtp.AuthBeforeTls, result.Smtp.AuthBeforeTlsReply));
        Assert.Equal("RSET", heard[heard.IndexOf("MAIL FROM:<>") + 1]);
    }

    [Theory]
    [InlineData("501 Syntax error\r\n", "STARTTLS with a command behind it is answered \"501 Syntax error\"")]
    [InlineData(null, "the server closed the connection")]
    public async Task A_command_behind_STARTTLS_is_refused_by_a_reply_or_by_the_end(string? reply, string evidence)
    {
        var result = await ProbeAsync(ConnectionLeg.StartTls, line => Capable(line) ?? (line == "STARTTLS" ? reply : "250 Ok\r\n"));

        Assert.Equal((CommandOutcome.Refused, evidence), (result.Smtp!.InjectedCommand, result.Smtp.InjectedCommandEvidence));
        Assert.NotNull(result.Failure);
    }

    [Fact]
    public async Task Being_put_off_says_nothing_of_a_command_behind_STARTTLS()
    {
        var result = await ProbeAsync(ConnectionLeg.StartTls, line => Capable(line) ?? (line == "STARTTLS" ? "454 Later\r\n" : "250 Ok\r\n"), exhausts: false);

        Assert.Equal(CommandOutcome.NotTested, result.Smtp!.InjectedCommand);
        Assert.Equal(VersionOutcome.Throttled, result.Failure!.Outcome);
    }

    [Fact]
    public async Task STARTTLS_that_is_offered_and_refused_is_none()
    {
        var result = await ProbeAsync(ConnectionLeg.StartTls, line => Capable(line) ?? (line == "STARTTLS" ? "502 No\r\n" : "250 Ok\r\n"), o => o.CheckBehaviour = false);

        Assert.Equal((VersionOutcome.NoStartTls, "offered, and answered \"502 No\""), (result.Failure!.Outcome, result.Failure.Evidence));
        Assert.Equal(CommandOutcome.NotTested, result.Smtp!.AuthBeforeTls);
    }

    [Fact]
    public async Task A_greeting_that_refuses_is_no_verdict()
    {
        var result = await ProbeAsync(ConnectionLeg.StartTls, _ => "250 Ok\r\n", greeting: "554 Not here\r\n");

        Assert.Equal((VersionOutcome.Unreachable, "the server answered \"554 Not here\""), (result.Failure!.Outcome, result.Failure.Evidence));
    }

    [Fact]
    public async Task A_handshake_that_never_comes_is_no_answer()
    {
        var result = await ProbeAsync(ConnectionLeg.StartTls, line => Capable(line) ?? (line == "STARTTLS" ? "220 Go\r\n" : "250 Ok\r\n"), o =>
        {
            o.AnswerTimeout = TimeSpan.FromMilliseconds(300);
            o.CheckBehaviour = false;
        }, stays: true);

        Assert.Equal((VersionOutcome.TimedOut, "no answer in 0.3 s"), (result.Failure!.Outcome, result.Failure.Evidence));
        Assert.Empty(result.Certificates);
    }

    [Fact]
    public async Task A_wrapper_port_may_put_off_inside_TLS()
    {
        using var authority = new CertificateAuthority(publishesRevocation: false);
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = authority.Good(), IsWrapper = true, Greeting = s => s.SendAsync("421 Later\r\n") });
        var result = await ProbeAsync(server.Port, ConnectionLeg.TlsWrapper);

        Assert.Equal(VersionOutcome.Throttled, result.Failure!.Outcome);
        Assert.NotEmpty(result.Certificates);
    }

    [Fact]
    public async Task On_an_HTTPS_port_nothing_is_said_inside_TLS()
    {
        using var authority = new CertificateAuthority(publishesRevocation: false);
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = authority.Good(), IsWrapper = true, Greeting = s => s.StaySilentAsync() });
        var result = await ProbeAsync(server.Port, ConnectionLeg.Https);

        Assert.Null(result.Smtp);
        Assert.Null(result.Failure);
        Assert.Equal(2, result.Certificates.Count);
        await server.SettleAsync();
        Assert.Empty(server.Session.Commands);
    }

    [Fact]
    public async Task What_is_left_open_is_told_beside_what_was_decided()
    {
        await using var server = new ScriptedServer(new ScriptedTls { Takes = TlsVersions.Tls12 | TlsVersions.Tls13, Refusal = Refusal.Hang }.AnswerAsync);
        using var gate = new HostGate(8);
        var target = new ProbeTarget("mail.example.test", server.Port, ConnectionLeg.TlsWrapper, new DirectDialer(IPAddress.Loopback), gate, Options(o =>
        {
            o.AnswerTimeout = TimeSpan.FromMilliseconds(300);
            o.VersionsOnly = true;
        }));
        var (report, _) = await PortVerifier.VerifyAsync(target, TlsVersions.Tls12 | TlsVersions.Tls13, TestContext.Current.CancellationToken);

        Assert.Contains("TLS 1.0, TLS 1.1", report.NotTested, StringComparison.Ordinal);
        Assert.EndsWith(": no answer", report.NotTested, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_in_clear_that_cannot_be_read_is_none()
    {
        byte[] flight = TlsBytes.Record(0x0303, [.. TlsBytes.ServerHello(0x0303)[5..^4], 11, 0, 0, 8, 0, 0, 5, 0, 0, 2, 1, 2, 14, 0, 0, 0]);
        await using var server = new ScriptedServer(SmtpScript.Before(async (stream, token) =>
        {
            await OfferedHello.ReadAsync(stream, token);
            await stream.WriteAsync(flight, token);
        }));
        using var gate = new HostGate(8);
        var target = new ProbeTarget("mail.example.test", server.Port, ConnectionLeg.SesToReceiver, new DirectDialer(IPAddress.Loopback), gate, Options());
        var (report, _) = await PortVerifier.VerifyAsync(target, TlsVersions.Tls12, TestContext.Current.CancellationToken);

        Assert.Equal(TlsVersions.Tls12, report.Best!.Version);
        Assert.Null(report.Certificate);
    }

    [Fact]
    public async Task An_endpoint_has_a_deadline()
    {
        await using var server = new ScriptedServer((_, token) => Task.Delay(Timeout.Infinite, token));
        var report = await new SesEndpointVerifier(Options(o => o.Deadline = TimeSpan.FromMilliseconds(300)))
            .VerifyAsync(new SesEndpoint("mail.example.test", new EndpointPort(server.Port, ConnectionLeg.StartTls)), TestContext.Current.CancellationToken);

        Assert.Equal((Verdict.NotTested, "not finished in 0.3 s"), (report.Verdict, report.Ports[0].NotTested));
        Assert.All(report.Ports[0].Versions, v => Assert.Equal((VersionOutcome.TimedOut, "not finished in 0.3 s"), (v.Outcome, v.Evidence)));
        using var cancelled = new CancellationTokenSource(100);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new SesEndpointVerifier(Options()).VerifyAsync(new SesEndpoint("mail.example.test", new EndpointPort(server.Port, ConnectionLeg.StartTls)), cancelled.Token));
    }

    private static string? Capable(string line) => line.StartsWith("EHLO", StringComparison.Ordinal) ? "250-mail.example.test\r\n250 STARTTLS\r\n" : null;

    private static async Task<BehaviourResult> ProbeAsync(ConnectionLeg leg, Func<string, string?> answer, Action<ProbeOptions>? change = null, string greeting = "220 hi\r\n", bool stays = false, bool exhausts = true)
    {
        await using var server = new ScriptedServer(async (stream, token) =>
        {
            await SmtpScript.SendAsync(stream, greeting, 0, token);
            while (answer(await SmtpScript.ReadLineAsync(stream, token)) is { } reply)
            {
                await SmtpScript.SendAsync(stream, reply, 0, token);
                if (stays && reply.StartsWith("220", StringComparison.Ordinal))
                    await Task.Delay(Timeout.Infinite, token);
            }
        });
        return await ProbeAsync(server.Port, leg, change, exhausts ? 8 : 1);
    }

    private static async Task<BehaviourResult> ProbeAsync(int port, ConnectionLeg leg, Action<ProbeOptions>? change = null, int connections = 8)
    {
        using var gate = new HostGate(connections);
        var target = new ProbeTarget("mail.example.test", port, leg, new DirectDialer(IPAddress.Loopback), gate, Options(change));
        return await new BehaviourProber(target).ProbeAsync(TestContext.Current.CancellationToken);
    }
}
