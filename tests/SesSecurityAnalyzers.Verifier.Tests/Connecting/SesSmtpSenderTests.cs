using System.Net.Mail;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Connecting;

public sealed class SesSmtpSenderTests : IDisposable
{
    private readonly CertificateAuthority _authority = new();
    private readonly ServerCertificate _certificate;

    public SesSmtpSenderTests() => _certificate = _authority.Good();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _authority.Dispose();

    [Fact]
    public async Task Uses_one_connection_for_messages_in_a_row()
    {
        await using var server = Server();
        await using var sender = new SesSmtpSender(Options(server));

        var ids = new List<string>();
        for (var i = 0; i < 20; i++)
            ids.Add(await sender.SendAsync(TestMessages.Create(), Token));

        Assert.Equal(20, ids.Distinct().Count());
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task Never_has_more_connections_than_allowed()
    {
        await using var server = Server();
        var options = Options(server);
        options.Pool.MaxConnections = 3;
        await using (var sender = new SesSmtpSender(options))
            await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => sender.SendAsync(TestMessages.Create(), Token)));

        Assert.Equal(60, server.MessageCount);
        Assert.InRange(server.MostOpen, 1, 3);
    }

    [Fact]
    public async Task Replaces_a_connection_after_so_many_messages()
    {
        await using var server = Server();
        var options = Options(server);
        options.Pool.MaxMessagesPerConnection = 2;
        await using var sender = new SesSmtpSender(options);

        for (var i = 0; i < 6; i++)
            await sender.SendAsync(TestMessages.Create(), Token);

        Assert.Equal(3, server.Connections);
    }

    [Fact]
    public async Task Replaces_a_connection_that_is_old()
    {
        await using var server = Server();
        var options = Options(server);
        options.Pool.MaxConnectionAge = TimeSpan.FromMilliseconds(50);
        await using var sender = new SesSmtpSender(options);

        await sender.SendAsync(TestMessages.Create(), Token);
        await Task.Delay(100, Token);
        await sender.SendAsync(TestMessages.Create(), Token);

        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task Keeps_an_idle_connection_alive_and_ends_it_in_time()
    {
        await using var server = Server();
        var options = Options(server);
        options.Pool.KeepAlive = TimeSpan.FromMilliseconds(50);
        options.Pool.IdleLifetime = TimeSpan.FromMilliseconds(400);
        await using var sender = new SesSmtpSender(options);
        await sender.SendAsync(TestMessages.Create(), Token);

        await Until(() => server.Session.Commands.Contains("QUIT"));

        Assert.InRange(server.Session.Commands.Count(c => c == "NOOP"), 1, 10);
        Assert.Equal(0, sender.Pool.IdleCount);
    }

    [Fact]
    public async Task Does_not_use_a_connection_that_the_server_has_closed()
    {
        // SES says 451 and closes when a connection is idle for about 10 seconds.
        await using var server = new LoopbackSmtpServer(number => new ServerScript
        {
            Certificate = _certificate,
            On = async (session, line) =>
            {
                if (number != 0 || line != ".")
                    return false;
                await session.SendAsync("250 Ok first\r\n");
                await Task.Delay(50);
                await session.SendAsync("451 4.4.2 Timeout waiting for data from client.\r\n");
                session.Dispose();
                return true;
            },
        });
        var options = Options(server);
        options.Pool.MaxAttempts = 1;
        await using var sender = new SesSmtpSender(options);

        await sender.SendAsync(TestMessages.Create(), Token);
        await Task.Delay(200, Token);
        await sender.SendAsync(TestMessages.Create(), Token);

        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task Makes_do_with_fewer_connections_when_SES_finds_them_too_many()
    {
        await using var server = new LoopbackSmtpServer(number => new ServerScript
        {
            Certificate = _certificate,
            Greeting = number is 1 or 2 ? s => s.SendAsync("421 Too many concurrent SMTP connections\r\n") : null,
        });
        var options = Options(server);
        options.Pool.MaxConnections = 3;
        await using var sender = new SesSmtpSender(options);

        await sender.SendAsync(TestMessages.Create(), Token);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => sender.SendAsync(TestMessages.Create(), Token)));

        Assert.Equal(11, server.MessageCount);
        Assert.Equal(1, sender.Pool.Capacity);
    }

    [Fact]
    public async Task Slows_down_all_messages_when_the_account_is_throttled()
    {
        var throttled = 0;
        await using var server = new LoopbackSmtpServer(new ServerScript
        {
            Certificate = _certificate,
            On = async (session, line) =>
            {
                if (!line.StartsWith("MAIL", StringComparison.Ordinal) || Interlocked.Increment(ref throttled) > 1)
                    return false;
                await session.SendAsync("454 Throttling failure: Maximum sending rate exceeded.\r\n");
                return true;
            },
        });
        var options = Options(server);
        options.Pool.MaxConnections = 1;
        options.Pool.RetryDelay = options.Pool.MaxRetryDelay = TimeSpan.FromMilliseconds(300);
        await using var sender = new SesSmtpSender(options);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        await Task.WhenAll(sender.SendAsync(TestMessages.Create(), Token), sender.SendAsync(TestMessages.Create(), Token));

        Assert.Equal(2, server.MessageCount);
        Assert.InRange(clock.ElapsedMilliseconds, 250, 5000);
        Assert.Equal(1, server.Connections);
    }

    // As OpenSMTPD after 100 messages: it goes on refusing, and does not close.
    [Fact]
    public async Task Turns_to_another_connection_when_a_server_takes_no_more_over_this_one()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript
        {
            Certificate = _certificate,
            On = async (session, line) =>
            {
                if (!line.StartsWith("MAIL", StringComparison.Ordinal) || session.Commands.Count(c => c == "DATA") < 3)
                    return false;
                await session.SendAsync("452 4.5.3 Too many messages sent\r\n");
                return true;
            },
        });
        var options = Options(server);
        options.Pool.MaxConnections = 1;
        options.Pool.MaxAttempts = 2;
        await using var sender = new SesSmtpSender(options);

        for (var i = 0; i < 7; i++)
            await sender.SendAsync(TestMessages.Create(), Token);

        Assert.Equal((7, 3), (server.MessageCount, server.Connections));
    }

    // Nothing was taken over it yet, or SES throttles the account: another connection would meet the same.
    [Theory]
    [InlineData("452 4.3.1 Insufficient system storage", 0)]
    [InlineData("454 Throttling failure: Maximum sending rate exceeded.", 1)]
    public async Task Keeps_a_connection_that_is_not_the_reason_of_a_refusal(string refusal, int takenBefore)
    {
        var asked = 0;
        await using var server = new LoopbackSmtpServer(new ServerScript
        {
            Certificate = _certificate,
            On = async (session, line) =>
            {
                if (!line.StartsWith("MAIL", StringComparison.Ordinal) || Interlocked.Increment(ref asked) - takenBefore is < 1 or > 3)
                    return false;
                await session.SendAsync(refusal + "\r\n");
                return true;
            },
        });
        await using var sender = new SesSmtpSender(Options(server));

        for (var i = 0; i <= takenBefore; i++)
            await sender.SendAsync(TestMessages.Create(), Token);

        Assert.Equal((takenBefore + 1, takenBefore + 4, 1), (server.MessageCount, asked, server.Connections));
    }

    [Fact]
    public async Task Refuses_a_message_when_too_many_wait()
    {
        var release = new TaskCompletionSource();
        await using var server = new LoopbackSmtpServer(new ServerScript
        {
            Certificate = _certificate,
            On = async (_, line) =>
            {
                if (line == ".")
                    await release.Task;
                return false;
            },
        });
        var options = Options(server);
        options.Pool.MaxConnections = 1;
        options.Pool.MaxQueue = 1;
        await using var sender = new SesSmtpSender(options);
        var first = sender.SendAsync(TestMessages.Create(), Token);
        await Until(() => server.Connections == 1);
        var second = sender.SendAsync(TestMessages.Create(), Token);

        var exception = await Assert.ThrowsAsync<SesTransportException>(() => sender.SendAsync(TestMessages.Create(), Token));
        release.SetResult();
        await Task.WhenAll(first, second);

        Assert.Equal((SesFailure.QueueFull, true), (exception.Failure, exception.IsTransient));
        Assert.Equal(2, server.MessageCount);
    }

    [Fact]
    public async Task Does_not_try_a_refused_connection_again()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = CertificateAuthority.SelfSigned() });
        await using var sender = new SesSmtpSender(Options(server));

        var exception = await Assert.ThrowsAsync<SesTransportException>(() => sender.SendAsync(TestMessages.Create(), Token));

        Assert.Equal(SesFailure.CertificateUntrusted, exception.Failure);
        Assert.Equal(1, server.Connections);
        Assert.False(server.SawCredential);
    }

    [Fact]
    public async Task Gives_up_after_the_last_attempt()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _certificate, Greeting = s => s.SendAsync("454 Temporary service failure\r\n") });
        var options = Options(server);
        options.Pool.MaxAttempts = 3;
        await using var sender = new SesSmtpSender(options);

        var exception = await Assert.ThrowsAsync<SesTransportException>(() => sender.SendAsync(TestMessages.Create(), Token));

        Assert.Equal(SesFailure.Throttled, exception.Failure);
        Assert.Equal(3, server.Connections);
    }

    [Fact]
    public async Task Drains_before_it_ends()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript
        {
            Certificate = _certificate,
            On = async (_, line) =>
            {
                if (line == ".")
                    await Task.Delay(150);
                return false;
            },
        });
        var sender = new SesSmtpSender(Options(server));
        var sends = Enumerable.Range(0, 6).Select(_ => sender.SendAsync(TestMessages.Create(), Token)).ToArray();
        await Until(() => server.Connections > 0);

        await sender.ShutDownAsync(Token);

        Assert.All(sends, s => Assert.True(s.IsCompletedSuccessfully));
        Assert.Equal(6, server.MessageCount);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => sender.SendAsync(TestMessages.Create(), Token));
        await server.SettleAsync();
        Assert.All(server.Sessions, s => Assert.Equal("QUIT", s.Commands[^1]));
    }

    [Fact]
    public async Task Ends_in_time_when_the_server_does_not_answer()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript
        {
            Certificate = _certificate,
            On = async (session, line) =>
            {
                if (line == ".")
                    await session.StaySilentAsync();
                return false;
            },
        });
        var options = Options(server);
        options.Pool.DrainTimeout = TimeSpan.FromMilliseconds(200);
        var sender = new SesSmtpSender(options);
        var send = sender.SendAsync(TestMessages.Create(), Token);
        await Until(() => server.Connections > 0 && server.Session.Commands.Contains("DATA"));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        await sender.ShutDownAsync(Token);

        Assert.InRange(clock.ElapsedMilliseconds, 150, 3000);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => send);
    }

    [Fact]
    public async Task Warms_up_so_many_connections()
    {
        await using var server = Server();
        var options = Options(server);
        options.Pool.WarmUp = 3;
        await using var sender = new SesSmtpSender(options);

        await sender.WarmUpAsync(Token);

        Assert.Equal((3, 3), (server.Connections, sender.Pool.IdleCount));
    }

    [Fact]
    public async Task Cancels_a_waiting_message_at_once()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _certificate, Greeting = s => s.StaySilentAsync() });
        var options = Options(server);
        options.Pool.MaxConnections = 1;
        options.GreetingTimeout = options.OpenTimeout = TimeSpan.FromSeconds(20);
        await using var sender = new SesSmtpSender(options);
        using var cancel = new CancellationTokenSource();
        var first = sender.SendAsync(TestMessages.Create(), cancel.Token);
        var second = sender.SendAsync(TestMessages.Create(), cancel.Token);
        await Until(() => server.Connections == 1);

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.WaitAsync(TimeSpan.FromSeconds(3), Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second.WaitAsync(TimeSpan.FromSeconds(3), Token));
    }

    [Fact]
    public async Task Sends_a_message_of_System_Net_Mail()
    {
        await using var server = Server();
        await using var sender = new SesSmtpSender(Options(server));
        using var message = new MailMessage("sender@example.com", "success@simulator.amazonses.com", "Grüße", "Hello");
        message.Bcc.Add("hidden@example.com");

        var id = await sender.SendAsync(message, Token);

        Assert.StartsWith("0100019test", id, StringComparison.Ordinal);
        Assert.Contains("RCPT TO:<hidden@example.com>", server.Session.Commands);
        Assert.DoesNotContain("hidden@example.com", Assert.Single(server.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_with_an_envelope_of_its_own()
    {
        await using var server = Server();
        await using var sender = new SesSmtpSender(Options(server));

        await sender.SendAsync(TestMessages.Create(), new("", "bounce@example.com"), [new("", "other@example.com")], Token);

        Assert.Contains(server.Session.Commands, c => c.StartsWith("MAIL FROM:<bounce@example.com>", StringComparison.Ordinal));
        Assert.Contains("RCPT TO:<other@example.com>", server.Session.Commands);
    }

    [Theory]
    [InlineData("Ok 0100019abc-000000", "0100019abc-000000")]
    [InlineData("2.0.0 Ok: queued as 4ZxY", "2.0.0 Ok: queued as 4ZxY")]
    public void Reads_the_message_id(string reply, string id) => Assert.Equal(id, SesSmtpConnection.MessageId(reply));

    private static async Task Until(Func<bool> condition)
    {
        for (var i = 0; i < 500 && !condition(); i++)
            await Task.Delay(10, Token);
        Assert.True(condition(), "waited 5 s in vain");
    }

    private LoopbackSmtpServer Server() => new(new ServerScript { Certificate = _certificate });

    private SesSmtpOptions Options(LoopbackSmtpServer server)
    {
        var options = TestMessages.For(server, _authority);
        options.Pool.RetryDelay = TimeSpan.FromMilliseconds(5);
        options.Pool.MaxRetryDelay = TimeSpan.FromMilliseconds(20);
        return options;
    }
}
