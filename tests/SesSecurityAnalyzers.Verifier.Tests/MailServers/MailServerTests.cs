using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using MimeKit;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Tests.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using SesSecurityAnalyzers.Verifier.Tests.Probing;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.MailServers;

/// <summary>What Exim and OpenSMTPD make of us, and what becomes of messages when they and the network fail.</summary>
/// <remarks>Alone, since a thousand connections would make others late, whose deadlines are short, and since sockets and threads are counted.</remarks>
[Collection(nameof(MailServerTests))]
[CollectionDefinition(nameof(MailServerTests), DisableParallelization = true)]
public sealed class MailServerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("exim", 587)]
    [InlineData("exim", 465)]
    [InlineData("opensmtpd", 587)]
    [InlineData("opensmtpd", 465)]
    public async Task What_is_sent_is_delivered(string name, int port)
    {
        await using var server = await MailServer.StartAsync(name);
        var options = server.Options(port);
        await using (var connection = await SesSmtpConnection.OpenAsync(options, Token))
        {
            await connection.SendAsync(Message($"{name} {port}"), Token);
            Assert.Equal(SslProtocols.Tls13, connection.Report.Protocol);
        }

        Assert.Equal(new Dictionary<string, int> { [$"{name} {port}"] = 1 }, await server.DeliveredAsync(1, Token));
    }

    [Theory]
    [InlineData("exim", 587)]
    [InlineData("exim", 465)]
    [InlineData("opensmtpd", 587)]
    [InlineData("opensmtpd", 465)]
    public async Task The_refusal_of_a_wrong_password_is_told(string name, int port)
    {
        await using var server = await MailServer.StartAsync(name);
        var options = server.Options(port);
        options.Password = "wrong";
        var refused = await Assert.ThrowsAsync<SesTransportException>(() => SesSmtpConnection.OpenAsync(options, Token));
        Assert.Equal((SesFailure.AuthenticationFailed, 535), (refused.Failure, refused.ReplyCode));
    }

    [Theory]
    [InlineData("exim", TlsVersions.Tls10 | TlsVersions.Tls11 | TlsVersions.Tls12 | TlsVersions.Tls13, CommandOutcome.Accepted)]
    [InlineData("opensmtpd", TlsVersions.Tls12 | TlsVersions.Tls13, CommandOutcome.Refused)]
    public async Task A_probe_tells_what_the_server_takes_and_shows(string name, TlsVersions takes, CommandOutcome mailInClear)
    {
        await using var server = await MailServer.StartAsync(name);
        var options = new ProbeOptions { ConnectTo = { IPAddress.Loopback }, TrustedRoots = { server.Root }, AnswerTimeout = TimeSpan.FromSeconds(30), Exhaustive = true };
        var endpoint = new SesEndpoint(CertificateAuthority.SesHost, new EndpointPort(server.StartTlsPort, ConnectionLeg.StartTls), new EndpointPort(server.WrapperPort, ConnectionLeg.TlsWrapper));
        var report = await new SesEndpointVerifier(options).VerifyAsync(endpoint, Token);

        foreach (var port in report.Ports)
        {
            Assert.Null(port.NotTested);
            Assert.Equal(takes, port.Versions.Where(v => v.IsAccepted).Aggregate(TlsVersions.None, (all, v) => all | v.Version) & ~TlsVersions.Ssl2Hello);
            foreach (var version in OpenSslClient.Versions.Keys)
                Assert.Equal((takes & version) != 0, await OpenSslClient.ConnectsAsync(port.Port.Number, port.Port.Leg, version, Token));

            Assert.Equal(server.Certificates.Select(c => c.GetCertHashString(HashAlgorithmName.SHA256)), port.Certificate!.Chain.Select(c => c.Sha256));
            Assert.Empty(port.Certificate.Problems);
            var smtp = port.Smtp!;
            Assert.False(smtp.AuthOfferedBeforeTls);
            Assert.Contains(smtp.ExtensionsInTls, e => e.StartsWith("AUTH ", StringComparison.Ordinal));
            if (port.Port.Leg == ConnectionLeg.StartTls)
                Assert.Equal((true, CommandOutcome.Refused, mailInClear, CommandOutcome.Refused), (smtp.StartTlsOffered, smtp.AuthBeforeTls, smtp.MailBeforeTls, smtp.InjectedCommand));
        }
    }

    [Theory]
    [InlineData("exim")]
    [InlineData("opensmtpd")]
    public async Task A_server_that_is_killed_during_sends_loses_nothing_and_doubles_nothing(string name)
    {
        await using var server = await MailServer.StartAsync(name);
        var outcomes = new Dictionary<string, Outcome>();
        await using (var sender = new SesSmtpSender(Patient(server.Options(587))))
        {
            var sends = Enumerable.Range(0, 120).Select(async i =>
            {
                // Spread over the time in which the server dies and comes back.
                await Task.Delay(i * 40, Token);
                return (Subject: $"kill {i:000}", Outcome: await SendAsync(sender, $"kill {i:000}"));
            }).ToList();
            for (var kill = 0; kill < 2; kill++)
            {
                await Task.Delay(1500, Token);
                await server.KillAsync();
                await Task.Delay(500, Token);
                await server.StartAsync();
            }

            foreach (var (subject, outcome) in await Task.WhenAll(sends))
                outcomes.Add(subject, outcome);
        }

        Judge(outcomes, await server.DeliveredAsync(outcomes.Count(o => o.Value == Outcome.Sent), Token), server);
        Assert.True(outcomes.Values.Count(o => o == Outcome.Sent) > 60, $"{outcomes.Values.Count(o => o == Outcome.Sent)} sent");
    }

    [Theory]
    [InlineData("exim")]
    [InlineData("opensmtpd")]
    public async Task A_full_queue_is_a_refusal_that_passes_and_nothing_is_lost(string name)
    {
        await using var server = await MailServer.StartAsync(name, queueKib: 2048);
        var outcomes = new Dictionary<string, Outcome>();
        await using (var sender = new SesSmtpSender(Patient(server.Options(587))))
        {
            outcomes["before"] = await SendAsync(sender, "before");

            // What the first message takes is given back a moment after its delivery.
            await server.DeliveredAsync(1, Token);
            await Task.Delay(1000, Token);
            var full = server.FillQueueDisk();
            var during = Enumerable.Range(0, 5).Select(i => SendAsync(sender, $"during {i}")).ToList();
            await Task.Delay(1500, Token);
            Assert.DoesNotContain(during, d => d.IsCompleted && d.Result == Outcome.Sent);
            full.Dispose();
            for (var i = 0; i < during.Count; i++)
                outcomes[$"during {i}"] = await during[i];
            outcomes["after"] = await SendAsync(sender, "after");
        }

        Judge(outcomes, await server.DeliveredAsync(outcomes.Count(o => o.Value == Outcome.Sent), Token), server);
        Assert.Equal((Outcome.Sent, Outcome.Sent), (outcomes["before"], outcomes["after"]));
    }

    [Theory]
    [InlineData("exim")]
    [InlineData("opensmtpd")]
    public async Task Over_a_slow_network_that_breaks_nothing_is_lost_or_doubled(string name)
    {
        await using var server = await MailServer.StartAsync(name);
        var outcomes = new Dictionary<string, Outcome>();
        var connection = 0;

        // The first connections break ever later in the dialogue; those after them only are slow.
        var options = Patient(server.Options(587, stream =>
        {
            var number = Interlocked.Increment(ref connection);
            return new UnsteadyNetwork((NetworkStream)stream, TimeSpan.FromMilliseconds(2), 300, number <= 25 ? 400 + number * 300 : null);
        }));
        await using (var sender = new SesSmtpSender(options))
        {
            foreach (var (subject, outcome) in await Task.WhenAll(Enumerable.Range(0, 30).Select(async i => ($"slow {i:00}", await SendAsync(sender, $"slow {i:00}")))))
                outcomes.Add(subject, outcome);
        }

        Judge(outcomes, await server.DeliveredAsync(outcomes.Count(o => o.Value == Outcome.Sent), Token), server);
        Assert.True(outcomes.Values.Count(o => o == Outcome.Sent) >= 15, string.Join(", ", outcomes));
        Assert.True(connection > 10, $"{connection} connections");
    }

    [Theory]
    [InlineData("exim")]
    [InlineData("opensmtpd")]
    public async Task A_thousand_callers_at_once_are_served_once_each(string name)
    {
        await using var server = await MailServer.StartAsync(name);
        var before = ProcessResources.Now();
        await using (var sender = new SesSmtpSender(Patient(server.Options(587))))
        {
            var sent = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => SendAsync(sender, $"caller {i:0000}")));
            Assert.All(sent, o => Assert.Equal(Outcome.Sent, o));
        }

        var delivered = await server.DeliveredAsync(1000, Token);
        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"caller {i:0000}"), delivered.Keys.Order(StringComparer.Ordinal));
        Assert.All(delivered.Values, times => Assert.Equal(1, times));
        var after = await ProcessResources.SettleAsync(before, spareThreads: 16);
        Assert.True(after.Sockets <= before.Sockets && after.Threads <= before.Threads + 16, $"before {before}, after {after}");
    }

    [Fact]
    public async Task A_thousand_connections_at_once_leave_no_socket_and_no_thread()
    {
        using var authority = new CertificateAuthority(publishesRevocation: false);
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = authority.Good(), Records = false });
        var options = TestMessages.For(server, authority);
        options.OpenTimeout = options.GreetingTimeout = options.CommandTimeout = TimeSpan.FromMinutes(2);
        var before = ProcessResources.Now();
        var sent = 0;
        var connections = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => SesSmtpConnection.OpenAsync(options, Token)));
        Assert.True(ProcessResources.Now().Sockets >= before.Sockets + 1000);
        await Task.WhenAll(connections.Select(async (connection, i) =>
        {
            await connection.SendAsync(Message($"own {i}"), Token);
            Interlocked.Increment(ref sent);
            await connection.DisposeAsync();
        }));
        Assert.Equal((1000, 1000), (sent, server.MessageCount));
        await server.SettleAsync();
        var after = await ProcessResources.SettleAsync(before, spareThreads: 16);
        Assert.True(after.Sockets <= before.Sockets && after.Threads <= before.Threads + 16, $"before {before}, after {after}");
    }

    private static SesSmtpOptions Patient(SesSmtpOptions options)
    {
        options.Pool.MaxAttempts = 40;
        options.Pool.RetryDelay = TimeSpan.FromMilliseconds(200);
        options.Pool.MaxRetryDelay = TimeSpan.FromSeconds(2);
        return options;
    }

    private static async Task<Outcome> SendAsync(SesSmtpSender sender, string subject)
    {
        try
        {
            await sender.SendAsync(Message(subject), Token);
            return Outcome.Sent;
        }
        catch (SesTransportException exception)
        {
            return exception.MayHaveBeenAccepted ? Outcome.Unknown : Outcome.NotSent;
        }
    }

    // What the sender says of a message is true of the server.
    private static void Judge(Dictionary<string, Outcome> outcomes, Dictionary<string, int> taken, MailServer server)
    {
        foreach (var (subject, outcome) in outcomes)
        {
            var times = taken.GetValueOrDefault(subject);
            var isTrue = outcome switch
            {
                Outcome.Sent => times == 1,
                Outcome.NotSent => times == 0,
                _ => times <= 1,
            };
            Assert.True(isTrue, $"{subject}: {outcome}, and taken {times} times\n{server.Log}");
        }

        Assert.Empty(taken.Keys.Except(outcomes.Keys));
    }

    private static MimeMessage Message(string subject)
    {
        var message = TestMessages.Create(subject);
        message.To.Clear();
        message.To.Add(new MailboxAddress("", "inbox@ses.test"));
        return message;
    }

    private enum Outcome
    {
        Sent,
        NotSent,
        Unknown,
    }
}
