using System.Diagnostics;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Connecting;

/// <summary>A server that falls silent at each stage: the limit of the stage ends the wait, and so does cancelling, at once.</summary>
public sealed class StageTests : IDisposable
{
    private readonly CertificateAuthority _authority = new(publishesRevocation: false);

    public static TheoryData<SesSmtpStage> Stages =>
    [
        SesSmtpStage.Greeting, SesSmtpStage.Ehlo, SesSmtpStage.StartTls, SesSmtpStage.Tls, SesSmtpStage.EhloInTls, SesSmtpStage.Authentication,
        SesSmtpStage.MailFrom, SesSmtpStage.RcptTo, SesSmtpStage.Data, SesSmtpStage.EndOfMessage,
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _authority.Dispose();

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task Silence_ends_with_the_limit_of_the_stage(SesSmtpStage stage)
    {
        var silent = new TaskCompletionSource();
        await using var server = new LoopbackSmtpServer(SilentAt(stage, silent));
        var options = Options(server, TimeSpan.FromMilliseconds(300));
        options.SendTimeout = TimeSpan.FromSeconds(1);
        var clock = Stopwatch.StartNew();

        var exception = await Assert.ThrowsAsync<SesTransportException>(() => SendAsync(options, Token));

        Assert.Equal((stage == SesSmtpStage.EndOfMessage ? SesFailure.OutcomeUnknown : SesFailure.Timeout, stage), (exception.Failure, exception.Stage));
        Assert.Equal(stage >= SesSmtpStage.Authentication, exception.CredentialSent);
        Assert.InRange(clock.ElapsedMilliseconds, 250, 6000);
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task Cancelling_ends_it_at_once(SesSmtpStage stage)
    {
        var silent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new LoopbackSmtpServer(SilentAt(stage, silent));
        using var cancel = new CancellationTokenSource();
        var send = SendAsync(Options(server, TimeSpan.FromSeconds(30)), cancel.Token);
        await silent.Task.WaitAsync(TimeSpan.FromSeconds(10), Token);
        var clock = Stopwatch.StartNew();

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => send);
        Assert.InRange(clock.ElapsedMilliseconds, 0, 3000);
    }

    private static async Task SendAsync(SesSmtpOptions options, CancellationToken cancellationToken)
    {
        await using var connection = await SesSmtpConnection.OpenAsync(options, cancellationToken);
        await connection.SendAsync(TestMessages.Create(), cancellationToken);
    }

    private SesSmtpOptions Options(LoopbackSmtpServer server, TimeSpan limit)
    {
        var options = TestMessages.For(server, _authority);
        options.GreetingTimeout = options.CommandTimeout = limit;
        options.OpenTimeout = options.SendTimeout = TimeSpan.FromSeconds(30);
        return options;
    }

    private ServerScript SilentAt(SesSmtpStage stage, TaskCompletionSource silent)
    {
        async Task Fall(ServerSession session)
        {
            silent.TrySetResult();
            await (stage == SesSmtpStage.Tls ? session.ReadWireUntilEndAsync() : session.StaySilentAsync());
        }

        var verb = stage switch
        {
            SesSmtpStage.Ehlo or SesSmtpStage.EhloInTls => "EHLO",
            SesSmtpStage.StartTls => "STARTTLS",
            SesSmtpStage.Authentication => "AUTH",
            SesSmtpStage.MailFrom => "MAIL",
            SesSmtpStage.RcptTo => "RCPT",
            SesSmtpStage.Data => "DATA",
            SesSmtpStage.EndOfMessage => ".",
            _ => null,
        };
        return new ServerScript
        {
            Certificate = _authority.Good(),
            Greeting = stage == SesSmtpStage.Greeting ? Fall : null,
            Handshake = stage == SesSmtpStage.Tls ? Fall : null,
            On = async (session, line) =>
            {
                if (verb is null || !line.StartsWith(verb, StringComparison.Ordinal) || session.IsEncrypted != stage >= SesSmtpStage.EhloInTls)
                    return false;
                await Fall(session);
                return true;
            },
        };
    }
}
