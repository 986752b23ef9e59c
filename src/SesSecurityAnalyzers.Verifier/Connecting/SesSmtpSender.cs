using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net.Mail;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;
using Polly;
using Polly.Retry;
using SesSecurityAnalyzers.Verifier.Hosting;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>The sender behind <see cref="ISesSmtpSender"/>. Thread safe; dispose it to drain and close.</summary>
public sealed class SesSmtpSender : ISesSmtpSender, IAsyncDisposable
{
    private readonly SesSmtpOptions _options;
    private readonly ILogger _logger;
    private readonly SmtpConnectionPool _pool;
    private readonly ResiliencePipeline _retry;
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _underWay = 1;
    private int _stopping;

    /// <summary>Makes a sender; it connects with the first message, or with <see cref="WarmUpAsync"/>.</summary>
    /// <param name="options">Where, as whom, how patiently; not to be changed any more.</param>
    /// <param name="logger">Told of retries, refusals and losses; never of a credential or an address.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are wrong; the message lists everything.</exception>
    public SesSmtpSender(SesSmtpOptions options, ILogger<SesSmtpSender>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        SesSmtpOptionsValidator.ThrowIfInvalid(options);
        _options = options;
        _logger = logger ?? NullLogger<SesSmtpSender>.Instance;
        _pool = new SmtpConnectionPool(options);
        _retry = BuildRetry();
    }

    internal SmtpConnectionPool Pool => _pool;

    /// <inheritdoc/>
    public Task<string> SendAsync(MimeMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        return SendAsync((connection, token) => connection.SendAsync(message, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<string> SendAsync(MimeMessage message, MailboxAddress sender, IEnumerable<MailboxAddress> recipients, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(sender);
        ArgumentNullException.ThrowIfNull(recipients);
        var envelope = recipients.ToArray();
        return SendAsync((connection, token) => connection.SendAsync(message, sender, envelope, token), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<string> SendAsync(MailMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var copy = MimeMessage.CreateFromMailMessage(message);
        return await SendAsync(copy, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens <see cref="SesSmtpPoolOptions.WarmUp"/> connections, so that a wrong setting or credential shows before the first message.</summary>
    /// <param name="cancellationToken">Cancels at once.</param>
    /// <exception cref="SesTransportException">A connection was refused or failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task WarmUpAsync(CancellationToken cancellationToken = default)
    {
        // All rented before the first is returned, or one connection would serve for all.
        var rented = Enumerable.Range(0, _options.Pool.WarmUp).Select(_ => _pool.RentAsync(cancellationToken).AsTask()).ToArray();
        try
        {
            await Task.WhenAll(rented).ConfigureAwait(false);
        }
        finally
        {
            foreach (var rent in rented)
            {
                if (rent.IsCompletedSuccessfully)
                    _pool.Return(await rent.ConfigureAwait(false));
            }
        }
    }

    /// <summary>Opens a connection, or takes an idle one, and asks the server whether it is there (NOOP).</summary>
    /// <param name="cancellationToken">Cancels at once.</param>
    /// <returns>What was negotiated.</returns>
    /// <exception cref="SesTransportException">The connection was refused or failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<SesConnectionReport> PingAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _stopping) != 0, this);
        var entry = await _pool.RentAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await entry.Connection.PingAsync(cancellationToken).ConfigureAwait(false);
            return entry.Connection.Report;
        }
        finally
        {
            _pool.Return(entry);
        }
    }

    /// <summary>Takes no more messages, waits for those under way for at most <see cref="SesSmtpPoolOptions.DrainTimeout"/>, then cancels the rest and closes.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task ShutDownAsync(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _stopping, 1) == 0)
            Leave();
        try
        {
            await _drained.Task.WaitAsync(_options.Pool.DrainTimeout, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            SesSmtpLog.NotDrained(_logger, Volatile.Read(ref _underWay));
        }

        await _stop.CancelAsync().ConfigureAwait(false);
        await _pool.DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc cref="ShutDownAsync"/>
    public async ValueTask DisposeAsync() => await ShutDownAsync().ConfigureAwait(false);

    private async Task<string> SendAsync(Func<SesSmtpConnection, CancellationToken, Task<string>> send, CancellationToken cancellationToken)
    {
        Enter();
        using var activity = SesTelemetry.Source.StartActivity("ses.send", ActivityKind.Client);
        using var either = cancellationToken.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stop.Token) : null;
        var started = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var id = await _retry.ExecuteAsync(static (state, token) => new ValueTask<string>(state.Sender.AttemptAsync(state.Send, token)), (Sender: this, Send: send), either?.Token ?? _stop.Token).ConfigureAwait(false);
            outcome = "sent";
            activity?.SetTag("messaging.message.id", id);
            return id;
        }
        catch (SesTransportException exception)
        {
            outcome = exception.Failure switch { SesFailure.MessageRejected => "rejected", SesFailure.OutcomeUnknown => "unknown", _ => "failed" };
            activity?.SetStatus(ActivityStatusCode.Error, exception.Failure.ToString());
            SesSmtpLog.NotSent(_logger, exception.Failure, exception.Stage, exception.Message);
            throw;
        }
        finally
        {
            SesTelemetry.Sent(outcome, Stopwatch.GetElapsedTime(started));
            Leave();
        }
    }

    private async Task<string> AttemptAsync(Func<SesSmtpConnection, CancellationToken, Task<string>> send, CancellationToken cancellationToken)
    {
        var entry = await _pool.RentAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await send(entry.Connection, cancellationToken).ConfigureAwait(false);
        }
        catch (SesTransportException exception) when (exception is { Stage: SesSmtpStage.MailFrom, IsTransient: true, ReplyCode: not 454 } && entry.Connection.MessagesSent > 0)
        {
            // Some servers take so many messages over one connection, refuse the next for as long as it lasts, and do not close it.
            entry.IsUsedUp = true;
            throw;
        }
        finally
        {
            _pool.Return(entry);
        }
    }

    private ResiliencePipeline BuildRetry()
    {
        var pool = _options.Pool;
        if (pool.MaxAttempts == 1)
            return ResiliencePipeline.Empty;
        return new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = pool.MaxAttempts - 1,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = pool.RetryDelay,
            MaxDelay = pool.MaxRetryDelay,
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is SesTransportException failure && MayBeTriedAgain(failure)),
            OnRetry = arguments =>
            {
                var failure = (SesTransportException)arguments.Outcome.Exception!;
                SesTelemetry.Retried(failure.Failure);
                SesSmtpLog.Retry(_logger, failure.Failure, failure.Stage, arguments.AttemptNumber + 1, arguments.RetryDelay);
                // 454 throttles the account: the other messages would meet the same. Jitter may come near zero, and that is no pause.
                if (failure.ReplyCode == 454)
                    _pool.Pause(arguments.RetryDelay > pool.RetryDelay ? arguments.RetryDelay : pool.RetryDelay);
                return ValueTask.CompletedTask;
            },
        }).Build();
    }

    /// <summary>Only what certainly was not accepted: a 4xx reply, or an end before the last byte of the message was handed to the network.</summary>
    private static bool MayBeTriedAgain(SesTransportException failure) => failure is { IsTransient: true, MayHaveBeenAccepted: false, Failure: not SesFailure.QueueFull };

    private void Enter()
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _stopping) != 0, this);
        Interlocked.Increment(ref _underWay);
        if (Volatile.Read(ref _stopping) == 0)
            return;
        Leave();
        throw new ObjectDisposedException(nameof(SesSmtpSender));
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _underWay) == 0)
            _drained.TrySetResult();
    }
}
