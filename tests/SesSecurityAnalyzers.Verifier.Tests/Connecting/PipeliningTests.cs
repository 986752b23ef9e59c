using MimeKit;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Connecting;

/// <summary>Where the server offers it (RFC 2920), MAIL and RCPT go together, and each reply is still told apart.</summary>
public sealed class PipeliningTests : IDisposable
{
    private static readonly string[] Capabilities = [TestMessages.Pipelining, "8BITMIME", "AUTH PLAIN LOGIN"];

    private readonly CertificateAuthority _authority = new(publishesRevocation: false);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _authority.Dispose();

    [Fact]
    public async Task The_envelope_is_sent_before_its_first_reply()
    {
        await using var server = Server(async (session, line) =>
        {
            if (!line.StartsWith("MAIL", StringComparison.Ordinal))
                return false;
            // Nothing is answered before the last recipient is here: a client that waits would wait in vain.
            while (!(await session.ReadLineAsync(session.Stop))!.Contains("49@", StringComparison.Ordinal))
            {
            }

            await session.SendAsync(string.Concat(Enumerable.Repeat("250 Ok\r\n", 51)));
            return true;
        });
        await using var connection = await SesSmtpConnection.OpenAsync(TestMessages.For(server, _authority, 465), Token);

        Assert.NotEmpty(await connection.SendAsync(Message(50), Token));
        Assert.True(connection.IsOpen);
    }

    // The commands are longer than MailKit's buffer, so that some of them leave in two pieces.
    [Fact]
    public async Task A_long_envelope_is_sent_whole()
    {
        await using var server = Server(null);
        await using var connection = await SesSmtpConnection.OpenAsync(TestMessages.For(server, _authority, 465), Token);

        for (var i = 0; i < 3; i++)
            Assert.NotEmpty(await connection.SendAsync(Message(200), Token));

        Assert.Equal(600, server.Session.Commands.Count(c => c.StartsWith("RCPT", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("MAIL FROM", "554 Message rejected", SesFailure.MessageRejected, SesSmtpStage.MailFrom)]
    [InlineData("RCPT TO:<1@", "550 No such user", SesFailure.MessageRejected, SesSmtpStage.RcptTo)]
    [InlineData("MAIL FROM", "454 Throttling failure", SesFailure.Throttled, SesSmtpStage.MailFrom)]
    public async Task A_refusal_among_the_replies_is_that_commands_own(string command, string reply, SesFailure failure, SesSmtpStage stage)
    {
        await using var server = Server(async (session, line) =>
        {
            if (!line.StartsWith(command, StringComparison.Ordinal))
                return false;
            await session.SendAsync(reply + "\r\n");
            return true;
        });
        await using var connection = await SesSmtpConnection.OpenAsync(TestMessages.For(server, _authority, 465), Token);

        var exception = await Assert.ThrowsAsync<SesTransportException>(() => connection.SendAsync(Message(3), Token));

        Assert.Equal((failure, stage, int.Parse(reply[..3], System.Globalization.CultureInfo.InvariantCulture)), (exception.Failure, exception.Stage, exception.ReplyCode));
        Assert.False(exception.MayHaveBeenAccepted);
        Assert.True(connection.IsOpen);
        Assert.Empty(server.Messages);
    }

    [Fact]
    public async Task One_reply_more_than_commands_ends_the_connection()
    {
        await using var server = Server(async (session, line) =>
        {
            if (!line.StartsWith("RCPT TO:<2@", StringComparison.Ordinal))
                return false;
            await session.SendAsync("250 Ok\r\n250 Ok\r\n");
            return true;
        });
        await using var connection = await SesSmtpConnection.OpenAsync(TestMessages.For(server, _authority, 465), Token);

        var exception = await Assert.ThrowsAsync<SesTransportException>(() => connection.SendAsync(Message(3), Token));

        Assert.Equal(SesFailure.ProtocolViolation, exception.Failure);
        Assert.False(connection.IsOpen);
    }

    [Fact]
    public async Task Silence_after_some_of_the_replies_ends_with_the_limit_of_the_stage()
    {
        await using var server = Server(async (session, line) =>
        {
            if (!line.StartsWith("RCPT TO:<1@", StringComparison.Ordinal))
                return false;
            await session.StaySilentAsync();
            return true;
        });
        var options = TestMessages.For(server, _authority, 465);
        options.CommandTimeout = TimeSpan.FromMilliseconds(300);
        await using var connection = await SesSmtpConnection.OpenAsync(options, Token);

        var exception = await Assert.ThrowsAsync<SesTransportException>(() => connection.SendAsync(Message(3), Token));

        Assert.Equal((SesFailure.Timeout, SesSmtpStage.RcptTo), (exception.Failure, exception.Stage));
        Assert.False(exception.MayHaveBeenAccepted);
    }

    private LoopbackSmtpServer Server(Func<ServerSession, string, Task<bool>>? on) =>
        new(new ServerScript { Certificate = _authority.Good(), IsWrapper = true, CapabilitiesInTls = Capabilities, On = on });

    private static MimeMessage Message(int recipients)
    {
        var message = TestMessages.Create();
        message.To.Clear();
        for (var i = 0; i < recipients; i++)
            message.To.Add(new MailboxAddress("", $"{i}@simulator.amazonses.com"));
        return message;
    }
}
