using System;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>One connection of a probe, each wait with its own deadline.</summary>
internal sealed class ProbeConnection : IDisposable
{
    private readonly ProbeTarget _target;
    private readonly Socket _socket;

    private ProbeConnection(ProbeTarget target, Socket socket)
    {
        _target = target;
        _socket = socket;
        Stream = new NetworkStream(socket, ownsSocket: false);
        Smtp = new SmtpDialogue(Stream);
    }

    public NetworkStream Stream { get; }

    public SmtpDialogue Smtp { get; }

    public IPEndPoint? RemoteEndPoint => _socket.RemoteEndPoint as IPEndPoint;

    /// <summary>Bytes that the server sent behind its 220 to STARTTLS and before TLS: a response injection (RFC 3207, 6).</summary>
    public string? BytesAfterStartTls { get; private set; }

    /// <exception cref="ProbeException">No connection.</exception>
    public static async Task<ProbeConnection> OpenAsync(ProbeTarget target, CancellationToken cancellationToken)
    {
        await target.Gate.EnterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var socket = await WithinAsync(
                target.Options.ConnectTimeout,
                ProbeStage.Connect,
                token => target.Dialer.ConnectAsync(target.Host, target.Port, token),
                cancellationToken).ConfigureAwait(false);
            return new ProbeConnection(target, socket);
        }
        catch
        {
            target.Gate.Leave();
            throw;
        }
    }

    /// <summary>Runs a wait and says at which stage it took too long.</summary>
    /// <exception cref="ProbeException">The time is over.</exception>
    /// <exception cref="OperationCanceledException">The caller's token was cancelled.</exception>
    public static async Task<T> WithinAsync<T>(TimeSpan time, ProbeStage stage, Func<CancellationToken, Task<T>> wait, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(time);
        try
        {
            return await wait(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ProbeException(VersionOutcome.TimedOut, stage, $"no answer in {InvariantText.Seconds(time)}");
        }
    }

    public Task<SmtpReply> CommandAsync(string command, ProbeStage stage, CancellationToken cancellationToken) =>
        WithinAsync(_target.Options.AnswerTimeout, stage, token => Smtp.CommandAsync(command, stage, token), cancellationToken);

    /// <exception cref="ProbeException">Throttled, not SMTP, refused, timed out.</exception>
    public async Task<SmtpReply> GreetingAsync(CancellationToken cancellationToken) =>
        Expect(await WithinAsync(_target.Options.AnswerTimeout, ProbeStage.Greeting, token => Smtp.ReadReplyAsync(ProbeStage.Greeting, token), cancellationToken).ConfigureAwait(false), ProbeStage.Greeting);

    /// <exception cref="ProbeException">Throttled, not SMTP, refused, timed out.</exception>
    public async Task<SmtpReply> EhloAsync(CancellationToken cancellationToken) =>
        Expect(await CommandAsync("EHLO " + _target.Options.EhloName, ProbeStage.Ehlo, cancellationToken).ConfigureAwait(false), ProbeStage.Ehlo);

    /// <summary>Greeting, EHLO and STARTTLS, one after the other: some servers take a pipelined STARTTLS for an attack.</summary>
    /// <exception cref="ProbeException">STARTTLS is not offered, or the server did not come that far.</exception>
    public async Task StartTlsAsync(CancellationToken cancellationToken)
    {
        await GreetingAsync(cancellationToken).ConfigureAwait(false);
        var ehlo = await EhloAsync(cancellationToken).ConfigureAwait(false);
        if (!ehlo.Offers("STARTTLS"))
            throw new ProbeException(VersionOutcome.NoStartTls, ProbeStage.Ehlo, "EHLO does not offer STARTTLS");
        AcceptedStartTls(await CommandAsync("STARTTLS", ProbeStage.StartTls, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Takes the reply to STARTTLS, and what came in clear behind it.</summary>
    /// <exception cref="ProbeException">The server did not agree.</exception>
    public void AcceptedStartTls(SmtpReply reply)
    {
        const int ready = 220;
        if (reply.IsThrottling)
            throw Throttled(reply, ProbeStage.StartTls);
        if (reply.Code != ready)
            throw new ProbeException(VersionOutcome.NoStartTls, ProbeStage.StartTls, $"offered, and answered \"{reply}\"");

        byte[] early = Smtp.Unread.ToArray();
        Smtp.DropUnread();
        if (early.Length > 0)
            BytesAfterStartTls = ServerAnswerReader.Printable(early);
    }

    public ProbeException Throttled(SmtpReply reply, ProbeStage stage)
    {
        _target.Gate.Shut(reply.ToString());
        return new ProbeException(VersionOutcome.Throttled, stage, $"\"{reply}\"");
    }

    public void HalfClose()
    {
        try
        {
            _socket.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            // Already gone, which the next read will say.
        }
    }

    /// <summary>Ends the connection with RST: the server need not wait for a handshake that never comes.</summary>
    public void Dispose()
    {
        _socket.LingerState = new LingerOption(true, 0);
        Stream.Dispose();
        _socket.Dispose();
        _target.Gate.Leave();
    }

    private SmtpReply Expect(SmtpReply reply, ProbeStage stage)
    {
        if (reply.IsThrottling)
            throw Throttled(reply, stage);
        if (!reply.IsPositive)
            throw new ProbeException(VersionOutcome.Unreachable, stage, $"the server answered \"{reply}\"");
        return reply;
    }
}
