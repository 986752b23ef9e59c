using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>Looks at what a server does besides choosing a version: three connections at most, no credential and no message.</summary>
internal sealed class BehaviourProber(ProbeTarget target)
{
    private readonly object _lock = new();
    private SmtpReport _smtp = new();
    private ProbeException? _failure;
    private IReadOnlyList<X509Certificate2> _certificates = [];
    private IPEndPoint? _remote;
    private bool _speaksTlsAtOnce;

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<BehaviourResult> ProbeAsync(CancellationToken cancellationToken)
    {
        var probes = new List<Task> { TryAsync(InsideTlsAsync, cancellationToken) };
        if (target.UsesStartTls)
            probes.Add(TryAsync(BeforeTlsAsync, cancellationToken));
        if (target.UsesStartTls && target.Options.CheckBehaviour)
            probes.Add(TryAsync(InjectionAsync, cancellationToken));
        await Task.WhenAll(probes).ConfigureAwait(false);
        return Result();
    }

    /// <summary>Only the handshake, and what EHLO says inside it: one connection.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<BehaviourResult> ProbeInsideTlsAsync(CancellationToken cancellationToken)
    {
        await TryAsync(InsideTlsAsync, cancellationToken).ConfigureAwait(false);
        return Result();
    }

    private BehaviourResult Result() => new(target.Leg == ConnectionLeg.Https ? null : _smtp, _certificates, _failure, _speaksTlsAtOnce, _remote);

    private async Task TryAsync(Func<CancellationToken, Task> probe, CancellationToken cancellationToken)
    {
        try
        {
            await probe(cancellationToken).ConfigureAwait(false);
        }
        catch (ProbeException e)
        {
            lock (_lock)
                _failure = e;
        }
    }

    private async Task InsideTlsAsync(CancellationToken cancellationToken)
    {
        using var connection = await ProbeConnection.OpenAsync(target, cancellationToken).ConfigureAwait(false);
        lock (_lock)
            _remote = connection.RemoteEndPoint;
        if (target.UsesStartTls)
            await connection.StartTlsAsync(cancellationToken).ConfigureAwait(false);
        Note(s => s with { BytesAfterStartTls = s.BytesAfterStartTls ?? connection.BytesAfterStartTls });

        using var session = await TlsSession.OpenAsync(connection, target, cancellationToken).ConfigureAwait(false);
        lock (_lock)
            _certificates = session.Certificates;

        if (target.Leg == ConnectionLeg.Https)
            return;
        var wait = target.Options.AnswerTimeout;
        if (!target.UsesStartTls)
        {
            var greeting = await ProbeConnection.WithinAsync(wait, ProbeStage.Greeting, token => session.Smtp.ReadReplyAsync(ProbeStage.Greeting, token), cancellationToken).ConfigureAwait(false);
            if (greeting.IsThrottling)
                throw connection.Throttled(greeting, ProbeStage.Greeting);
            Note(s => s with { Greeting = greeting.ToString() });
        }

        var ehlo = await ProbeConnection.WithinAsync(wait, ProbeStage.Ehlo, token => session.Smtp.CommandAsync("EHLO " + target.Options.EhloName, ProbeStage.Ehlo, token), cancellationToken).ConfigureAwait(false);
        if (ehlo.IsPositive)
            Note(s => s with { ExtensionsInTls = ehlo.Extensions });
        await session.Smtp.SendAsync("QUIT\r\n", ProbeStage.Command, cancellationToken).ConfigureAwait(false);
    }

    private async Task BeforeTlsAsync(CancellationToken cancellationToken)
    {
        using var connection = await ProbeConnection.OpenAsync(target, cancellationToken).ConfigureAwait(false);
        SmtpReply greeting;
        try
        {
            greeting = await connection.GreetingAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (ProbeException e) when (e.Outcome == VersionOutcome.TimedOut)
        {
            // Silence may mean that the server waits for a ClientHello.
            connection.Stream.Write(ClientHello.UpTo(WireVersion.Tls12, CipherSuiteOffer.Wide, target.Host));
            var answer = await ProbeConnection.WithinAsync(target.Options.AnswerTimeout, ProbeStage.Handshake, token => new ServerAnswerReader(connection.Stream).ReadAsync(token), cancellationToken).ConfigureAwait(false);
            if (answer.Kind is ServerAnswerKind.ServerHello or ServerAnswerKind.Alert)
            {
                lock (_lock)
                    _speaksTlsAtOnce = true;
            }

            throw;
        }

        var ehlo = await connection.EhloAsync(cancellationToken).ConfigureAwait(false);
        Note(s => s with
        {
            Greeting = greeting.ToString(),
            StartTlsOffered = ehlo.Offers("STARTTLS"),
            ExtensionsBeforeTls = ehlo.Extensions,
            AuthOfferedBeforeTls = ehlo.Offers("AUTH"),
        });

        if (target.Options.CheckBehaviour && (target.Leg == ConnectionLeg.StartTls || ehlo.Offers("AUTH")))
        {
            // Without an initial response: were it 334, not a byte of a credential would have gone out.
            var auth = await connection.CommandAsync("AUTH PLAIN", ProbeStage.Command, cancellationToken).ConfigureAwait(false);
            const int challenge = 334;
            if (auth.Code == challenge)
                await connection.CommandAsync("*", ProbeStage.Command, cancellationToken).ConfigureAwait(false);
            Note(s => s with { AuthBeforeTls = auth.Code == challenge ? CommandOutcome.Accepted : CommandOutcome.Refused, AuthBeforeTlsReply = auth.ToString() });
        }

        if (target.Options.CheckBehaviour && target.Leg == ConnectionLeg.StartTls)
        {
            var mail = await connection.CommandAsync("MAIL FROM:<>", ProbeStage.Command, cancellationToken).ConfigureAwait(false);
            if (mail.IsPositive)
                await connection.CommandAsync("RSET", ProbeStage.Command, cancellationToken).ConfigureAwait(false);
            Note(s => s with { MailBeforeTls = mail.IsPositive ? CommandOutcome.Accepted : CommandOutcome.Refused, MailBeforeTlsReply = mail.ToString() });
        }

        await connection.Smtp.SendAsync("QUIT\r\n", ProbeStage.Command, cancellationToken).ConfigureAwait(false);
    }

    private async Task InjectionAsync(CancellationToken cancellationToken)
    {
        using var connection = await ProbeConnection.OpenAsync(target, cancellationToken).ConfigureAwait(false);
        await connection.GreetingAsync(cancellationToken).ConfigureAwait(false);
        var ehlo = await connection.EhloAsync(cancellationToken).ConfigureAwait(false);
        if (!ehlo.Offers("STARTTLS"))
            return;

        const int ready = 220;
        SmtpReply reply;
        try
        {
            reply = await connection.CommandAsync("STARTTLS\r\nNOOP", ProbeStage.StartTls, cancellationToken).ConfigureAwait(false);
        }
        catch (ProbeException e) when (e.Outcome == VersionOutcome.Unreachable)
        {
            Note(s => s with { InjectedCommand = CommandOutcome.Refused, InjectedCommandEvidence = e.Evidence });
            return;
        }

        if (reply.Code != ready)
        {
            if (reply.IsThrottling)
                throw connection.Throttled(reply, ProbeStage.StartTls);
            Note(s => s with { InjectedCommand = CommandOutcome.Refused, InjectedCommandEvidence = $"STARTTLS with a command behind it is answered \"{reply}\"" });
            return;
        }

        connection.AcceptedStartTls(reply);
        using var session = await TlsSession.OpenAsync(connection, target, cancellationToken).ConfigureAwait(false);

        // The reply to QUIT comes first from a server that forgot the NOOP; no silent wait is needed to tell.
        var first = await ProbeConnection.WithinAsync(target.Options.AnswerTimeout, ProbeStage.Command, token => session.Smtp.CommandAsync("QUIT", ProbeStage.Command, token), cancellationToken).ConfigureAwait(false);
        const int ok = 250;
        Note(s => s with
        {
            InjectedCommand = first.Code == ok ? CommandOutcome.Accepted : CommandOutcome.Refused,
            InjectedCommandEvidence = first.Code == ok ? $"the NOOP sent in clear was answered inside TLS: \"{first}\"" : $"the first reply inside TLS is \"{first}\"",
        });
    }

    private void Note(Func<SmtpReport, SmtpReport> change)
    {
        lock (_lock)
            _smtp = change(_smtp);
    }
}
