using System.Security.Authentication;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Connecting;

public sealed class SesSmtpConnectionTests : IDisposable
{
    private readonly CertificateAuthority _authority = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _authority.Dispose();

    [Theory]
    [InlineData(25, TlsMode.StartTls)]
    [InlineData(587, TlsMode.StartTls)]
    [InlineData(2587, TlsMode.StartTls)]
    [InlineData(465, TlsMode.Wrapper)]
    [InlineData(2465, TlsMode.Wrapper)]
    public async Task Sends_on_every_port_in_the_mode_of_the_port(int port, TlsMode mode)
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good(), IsWrapper = mode == TlsMode.Wrapper });
        string id;
        await using (var connection = await SesSmtpConnection.OpenAsync(TestMessages.For(server, _authority, port), Token))
        {
            id = await connection.SendAsync(TestMessages.Create(), Token);
            Assert.Equal(mode, connection.Report.Mode);
            Assert.Equal(SslProtocols.Tls13, connection.Report.Protocol);
            Assert.Equal(RevocationStatus.Good, connection.Report.Revocation);
            Assert.Equal(port == 25 ? ["SESA106"] : [], connection.Report.Findings.Select(f => f.Rule.Id));
            Assert.Contains("TLS 1.3", connection.Report.ToString(), StringComparison.Ordinal);
        }

        await server.SettleAsync();
        Assert.Equal("0100019test-00000001-000000", id);
        Assert.Contains("Hello.\r\n..dot", Assert.Single(server.Messages), StringComparison.Ordinal);
        Assert.Equal("QUIT", server.Session.Commands[^1]);
    }

    [Theory]
    [InlineData("email-smtp-fips.us-east-1.amazonaws.com", 587)]
    [InlineData("email-smtp.eu-west-1.api.aws", 465)]
    [InlineData("vpce-0123456789abcdef0-abcdefgh.email-smtp.us-east-1.vpce.amazonaws.com", 2465)]
    [InlineData("abcdefghijk.h2k1.mail-manager-smtp.amazonaws.com", 587)]
    [InlineData("mail.example.com", 2587)]
    public async Task Connects_to_the_other_endpoints_and_to_a_name_of_ones_own(string host, int port)
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good(host), IsWrapper = port is 465 or 2465 });
        var options = TestMessages.For(server, _authority, port);
        options.Region = null;
        options.Host = host;
        options.SmtpHosts.Add("mail.example.com");
        options.TrustedRoots = new SesTrustedRoots(host, _authority.Roots);

        await using var connection = await SesSmtpConnection.OpenAsync(options, Token);

        Assert.Equal((host, port), (connection.Report.Host, connection.Report.Port));
        Assert.NotEmpty(await connection.SendAsync(TestMessages.Create(), Token));
    }

    [Fact]
    public async Task Sends_a_message_of_System_Net_Mail()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        await using var connection = await SesSmtpConnection.OpenAsync(TestMessages.For(server, _authority), Token);
        using var message = new System.Net.Mail.MailMessage("sender@example.com", "success@simulator.amazonses.com", "Grüße", "Hello");
        message.Bcc.Add("hidden@example.com");

        Assert.StartsWith("0100019test", await connection.SendAsync(message, Token), StringComparison.Ordinal);

        Assert.Contains("RCPT TO:<hidden@example.com>", server.Session.Commands);
        Assert.DoesNotContain("hidden@example.com", Assert.Single(server.Messages), StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentNullException>(() => connection.SendAsync((System.Net.Mail.MailMessage)null!, Token));
    }

    [Fact]
    public async Task One_connection_sends_one_message_at_a_time()
    {
        var release = new TaskCompletionSource();
        await using var server = new LoopbackSmtpServer(new ServerScript
        {
            Certificate = _authority.Good(),
            On = async (_, line) =>
            {
                if (line.StartsWith("MAIL", StringComparison.Ordinal))
                    await release.Task;
                return false;
            },
        });
        await using var connection = await SesSmtpConnection.OpenAsync(TestMessages.For(server, _authority), Token);

        var first = connection.SendAsync(TestMessages.Create(), Token);
        await Assert.ThrowsAsync<InvalidOperationException>(() => connection.SendAsync(TestMessages.Create(), Token));
        release.SetResult();
        await first;
        await connection.SendAsync(TestMessages.Create(), Token);

        Assert.Equal((2, 2), (connection.MessagesSent, server.MessageCount));
    }

    [Fact]
    public async Task Says_nothing_before_TLS_but_EHLO_and_STARTTLS()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        await using (await SesSmtpConnection.OpenAsync(TestMessages.For(server, _authority), Token))
        {
        }

        await server.SettleAsync();
        Assert.StartsWith("EHLO client.example.com\r\nSTARTTLS\r\n", System.Text.Encoding.Latin1.GetString(server.Session.Wire), StringComparison.Ordinal);
        Assert.Equal(["EHLO client.example.com", "STARTTLS", "EHLO client.example.com"], server.Session.Commands[..3]);
        Assert.Equal(0x16, server.Session.Wire["EHLO client.example.com\r\nSTARTTLS\r\n".Length]);
    }

    [Theory]
    [InlineData(ProtocolEdition.Current, SslProtocols.Tls13, SslProtocols.Tls13)]
    [InlineData(ProtocolEdition.Current, SslProtocols.Tls12, SslProtocols.Tls12)]
    [InlineData(ProtocolEdition.February2018, SslProtocols.Tls12 | SslProtocols.Tls13, SslProtocols.Tls12)]
    public async Task Negotiates_a_version_of_the_edition(ProtocolEdition edition, SslProtocols offered, SslProtocols negotiated)
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good(), Protocols = offered });
        var options = TestMessages.For(server, _authority);
        options.Edition = edition;

        await using var connection = await SesSmtpConnection.OpenAsync(options, Token);

        Assert.Equal(negotiated, connection.Report.Protocol);
        Assert.Empty(connection.Report.Findings);
    }

    [Fact]
    public async Task Authenticates_with_LOGIN_where_PLAIN_is_missing()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good(), CapabilitiesInTls = ["AUTH LOGIN"] });

        await using var connection = await SesSmtpConnection.OpenAsync(TestMessages.For(server, _authority), Token);

        Assert.True(connection.IsOpen);
        Assert.Contains(server.Session.Commands, c => c.StartsWith("AUTH LOGIN", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Accepts_a_certificate_that_its_OCSP_responder_calls_good()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.GoodByOcsp() });

        await using var connection = await SesSmtpConnection.OpenAsync(TestMessages.For(server, _authority), Token);

        Assert.Equal(RevocationStatus.Good, connection.Report.Revocation);
        Assert.Contains(_authority.Responder!.Requests, r => r.EndsWith("ocsp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Accepts_a_private_chain_that_publishes_no_revocation()
    {
        using var authority = new CertificateAuthority(publishesRevocation: false);
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = authority.Good() });

        await using var connection = await SesSmtpConnection.OpenAsync(TestMessages.For(server, authority), Token);

        Assert.Equal(RevocationStatus.NotPublished, connection.Report.Revocation);
    }

    [Fact]
    public async Task Reads_the_password_anew_for_each_connection()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        var options = TestMessages.For(server, _authority);
        var asked = 0;
        options.Password = null;
        options.UserName = null;
        options.CredentialProvider = _ => ValueTask.FromResult(new SesSmtpCredential(LoopbackSmtpServer.UserName, asked++ == 0 ? "old password" : LoopbackSmtpServer.Password));

        var refused = await Assert.ThrowsAsync<SesTransportException>(() => SesSmtpConnection.OpenAsync(options, Token));
        await using var connection = await SesSmtpConnection.OpenAsync(options, Token);

        Assert.Equal(SesFailure.AuthenticationFailed, refused.Failure);
        Assert.True(connection.IsOpen);
    }

    [Fact]
    public async Task Does_not_send_an_IAM_secret()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        var options = TestMessages.For(server, _authority);
        options.Password = options.UserName = null;
        options.CredentialProvider = _ => ValueTask.FromResult(new SesSmtpCredential(LoopbackSmtpServer.UserName, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"));

        var exception = await Assert.ThrowsAsync<SesTransportException>(() => SesSmtpConnection.OpenAsync(options, Token));

        Assert.Equal((SesFailure.Options, "SESA602", 0), (exception.Failure, exception.RuleId, server.Connections));
        Assert.DoesNotContain("wJalrXUtn", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_the_password_from_a_file()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, LoopbackSmtpServer.Password + "\n", Token);
        var options = TestMessages.For(server, _authority);
        options.Password = null;
        options.PasswordFile = file;

        await using (var connection = await SesSmtpConnection.OpenAsync(options, Token))
            Assert.True(connection.IsOpen);
        File.Delete(file);

        var missing = await Assert.ThrowsAsync<SesTransportException>(() => SesSmtpConnection.OpenAsync(options, Token));
        Assert.Equal((SesFailure.Options, SesSmtpStage.Options), (missing.Failure, missing.Stage));
    }

    [Fact]
    public async Task An_empty_password_file_is_told()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "\n", Token);
        var options = TestMessages.For(server, _authority);
        options.Password = null;
        options.PasswordFile = file;

        var empty = await Assert.ThrowsAsync<SesTransportException>(() => SesSmtpConnection.OpenAsync(options, Token));
        File.Delete(file);

        Assert.Equal((SesFailure.Options, SesSmtpStage.Options, 0), (empty.Failure, empty.Stage, server.Connections));
        Assert.Contains($"the file {file} (PasswordFile) is empty", empty.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_the_password_from_the_environment()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        var options = TestMessages.For(server, _authority);
        options.Password = null;
        options.PasswordVariable = "SES_TEST_PASSWORD_" + Guid.NewGuid().ToString("N");

        var missing = await Assert.ThrowsAsync<SesTransportException>(() => SesSmtpConnection.OpenAsync(options, Token));
        Assert.Equal((SesFailure.Options, SesSmtpStage.Options, 0), (missing.Failure, missing.Stage, server.Connections));
        Assert.Contains($"the environment variable {options.PasswordVariable} (PasswordVariable) is not set", missing.Message, StringComparison.Ordinal);

        Environment.SetEnvironmentVariable(options.PasswordVariable, LoopbackSmtpServer.Password);
        try
        {
            await using var connection = await SesSmtpConnection.OpenAsync(options, Token);
            Assert.True(connection.IsOpen);
        }
        finally
        {
            Environment.SetEnvironmentVariable(options.PasswordVariable, null);
        }
    }

    [Fact]
    public async Task Dials_the_host_itself()
    {
        const int port = 2587;
        using (var probe = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp))
        {
            probe.ExclusiveAddressUse = true;
            var taken = Record.Exception(() => probe.Bind(new System.Net.IPEndPoint(System.Net.IPAddress.Loopback, port)));
            Assert.SkipWhen(taken is not null, $"another program has port {port} of this machine");
        }

        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good("localhost") }, port);
        var options = TestMessages.For(server, _authority, port);
        options.Dial = null;
        options.Region = null;
        options.Host = "localhost";
        options.SmtpHosts.Add("localhost");
        options.TrustedRoots = new SesTrustedRoots("localhost", _authority.Roots);
        await using (var connection = await SesSmtpConnection.OpenAsync(options, Token))
        {
            Assert.Equal(port, Assert.IsType<System.Net.IPEndPoint>(connection.Report.RemoteEndPoint).Port);
            Assert.False(connection.IsStale());
        }

        options.Host = "nosuch.invalid";
        options.SmtpHosts.Add("nosuch.invalid");
        options.TrustedRoots = null;
        var missing = await Assert.ThrowsAsync<SesTransportException>(() => SesSmtpConnection.OpenAsync(options, Token));
        Assert.Equal((SesFailure.Unreachable, SesSmtpStage.Connect, true), (missing.Failure, missing.Stage, missing.IsTransient));
    }

    [Fact]
    public async Task A_closed_connection_sends_nothing()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        var connection = await SesSmtpConnection.OpenAsync(TestMessages.For(server, _authority), Token);
        await connection.DisposeAsync();

        var closed = await Assert.ThrowsAsync<SesTransportException>(() => connection.SendAsync(TestMessages.Create(), Token));

        Assert.Equal((SesFailure.ConnectionClosed, SesSmtpStage.Ready, false), (closed.Failure, closed.Stage, closed.MayHaveBeenAccepted));
        Assert.True(connection.IsStale());
        Assert.Equal(0, server.MessageCount);
    }

    [Fact]
    public async Task A_long_reply_is_cut_where_it_is_quoted()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good(), Greeting = s => s.SendAsync("554 " + new string('x', 300) + "\r\n") });

        var refused = await Assert.ThrowsAsync<SesTransportException>(() => SesSmtpConnection.OpenAsync(TestMessages.For(server, _authority), Token));

        Assert.Contains(new string('x', 150), refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('x', 201), refused.Message, StringComparison.Ordinal);
        Assert.Contains("x…\"", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_without_a_receiver_leaves_the_connection_as_it_was()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        await using var connection = await SesSmtpConnection.OpenAsync(TestMessages.For(server, _authority), Token);
        var nobody = TestMessages.Create();
        nobody.To.Clear();

        await Assert.ThrowsAsync<InvalidOperationException>(() => connection.SendAsync(nobody, Token));
        await connection.SendAsync(TestMessages.Create(), Token);

        Assert.Equal(1, server.MessageCount);
    }

    [Fact]
    public async Task A_token_that_was_cancelled_before_costs_nothing()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        await using var connection = await SesSmtpConnection.OpenAsync(TestMessages.For(server, _authority), Token);
        await connection.SendAsync(TestMessages.Create(), Token);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connection.SendAsync(TestMessages.Create(), cancelled.Token));
        await connection.SendAsync(TestMessages.Create(), Token);

        Assert.DoesNotContain("may have been accepted", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.MessageCount);
    }

    [Fact]
    public async Task Cancels_at_once()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good(), Greeting = s => s.StaySilentAsync() });
        var options = TestMessages.For(server, _authority);
        options.GreetingTimeout = TimeSpan.FromSeconds(20);
        options.OpenTimeout = TimeSpan.FromSeconds(20);
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SesSmtpConnection.OpenAsync(options, cancel.Token));

        Assert.InRange(clock.ElapsedMilliseconds, 50, 3000);
    }
}
