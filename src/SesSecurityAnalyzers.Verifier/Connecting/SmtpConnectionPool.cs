using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Verifier.Hosting;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>
/// Authenticated connections, at most so many at a time. A connection is in use only together with a slot, and a new one is opened only where no idle one is left: so
/// there are never more connections than slots.
/// </summary>
internal sealed class SmtpConnectionPool : IAsyncDisposable
{
    private static readonly TimeSpan Upkeep = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan JustUsed = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan FewerFor = TimeSpan.FromSeconds(30);

    private readonly SesSmtpOptions _options;
    private readonly RevocationCheck _revocation = new();
    private readonly SemaphoreSlim _slots;
    private readonly LinkedList<Entry> _idle = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _upkeep;
    private int _waiting;
    private int _capacity;
    private long _pausedUntil;

    public SmtpConnectionPool(SesSmtpOptions options)
    {
        _options = options;
        _capacity = options.Pool.MaxConnections;
        _slots = new SemaphoreSlim(_capacity, _capacity);
        _upkeep = KeepUpAsync();
    }

    /// <summary>The connections that may be used at one time now.</summary>
    public int Capacity => Volatile.Read(ref _capacity);

    public int IdleCount
    {
        get
        {
            lock (_idle)
                return _idle.Count;
        }
    }

    public async ValueTask<Entry> RentAsync(CancellationToken cancellationToken)
    {
        await WaitForSlotAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await WaitOutPauseAsync(cancellationToken).ConfigureAwait(false);
            while (TakeIdle() is { } entry)
            {
                // What was in use a moment ago has not been idle, and asking the system costs a call for each message.
                if (!IsWorn(entry) && (Stopwatch.GetElapsedTime(entry.LastUsed) < JustUsed || !entry.Connection.IsStale()))
                    return entry;
                Close(entry);
            }

            var connection = await SesSmtpConnection.OpenAsync(_options, _revocation, cancellationToken).ConfigureAwait(false);
            SesTelemetry.ConnectionCount(+1);
            return new Entry(connection);
        }
        catch (SesTransportException exception) when (exception is { Failure: SesFailure.Throttled, ReplyCode: 421 })
        {
            ReleaseLater();
            throw;
        }
        catch
        {
            _slots.Release();
            throw;
        }
    }

    public void Return(Entry entry)
    {
        entry.LastUsed = entry.IdleSince = Stopwatch.GetTimestamp();
        if (_stop.IsCancellationRequested || IsWorn(entry) || !entry.Connection.IsOpen)
        {
            Close(entry);
        }
        else
        {
            lock (_idle)
                _idle.AddLast(entry.Place);
        }

        _slots.Release();
    }

    /// <summary>Nothing is begun for so long: SES throttles the account, not the connection.</summary>
    public void Pause(TimeSpan time)
    {
        var until = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        long seen;
        while ((seen = Volatile.Read(ref _pausedUntil)) < until && Interlocked.CompareExchange(ref _pausedUntil, until, seen) != seen)
        {
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _upkeep.ConfigureAwait(false);
        while (TakeIdle() is { } entry)
            await CloseAsync(entry).ConfigureAwait(false);
    }

    private async Task WaitForSlotAsync(CancellationToken cancellationToken)
    {
        if (_slots.Wait(0, CancellationToken.None))
            return;
        if (Interlocked.Increment(ref _waiting) > _options.Pool.MaxQueue)
        {
            Interlocked.Decrement(ref _waiting);
            throw new SesTransportException(SesFailure.QueueFull, SesSmtpStage.Ready, $"{_options}: {_options.Pool.MaxQueue} messages wait for one of {Capacity} connections already (Pool.MaxQueue). Send more slowly, or allow more connections.");
        }

        SesTelemetry.QueueCount(+1);
        try
        {
            await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
            SesTelemetry.QueueCount(-1);
        }
    }

    private async Task WaitOutPauseAsync(CancellationToken cancellationToken)
    {
        while (Volatile.Read(ref _pausedUntil) - Stopwatch.GetTimestamp() is var left and > 0)
            await Task.Delay(TimeSpan.FromSeconds(Math.Max(0.001, left / (double)Stopwatch.Frequency)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>SES found the connections too many (421): one fewer for a while, but never none.</summary>
    private void ReleaseLater()
    {
        if (Interlocked.Decrement(ref _capacity) < 1)
        {
            Interlocked.Increment(ref _capacity);
            _slots.Release();
            return;
        }

        _ = ReleaseAsync();

        async Task ReleaseAsync()
        {
            await Task.Delay(FewerFor, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Interlocked.Increment(ref _capacity);
            _slots.Release();
        }
    }

    private Entry? TakeIdle()
    {
        lock (_idle)
        {
            // The one used last is the least likely to have been closed.
            var node = _idle.Last;
            if (node is not null)
                _idle.RemoveLast();
            return node?.Value;
        }
    }

    private bool IsWorn(Entry entry) =>
        entry.IsUsedUp || entry.Connection.MessagesSent >= _options.Pool.MaxMessagesPerConnection || Stopwatch.GetElapsedTime(entry.Opened) >= _options.Pool.MaxConnectionAge;

    private async Task KeepUpAsync()
    {
        var period = _options.Pool.KeepAlive < Upkeep ? _options.Pool.KeepAlive : Upkeep;
        using var timer = new PeriodicTimer(period);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token).ConfigureAwait(false))
            {
                while (TakeDue() is { } entry)
                    await TendAsync(entry).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // Shut down.
        }
    }

    /// <summary>Takes an idle connection that is due, together with a slot. Where no slot is free every connection is in use.</summary>
    private Entry? TakeDue()
    {
        lock (_idle)
        {
            for (var node = _idle.First; node is not null; node = node.Next)
            {
                if (Stopwatch.GetElapsedTime(node.Value.LastUsed) < _options.Pool.KeepAlive || !_slots.Wait(0))
                    continue;
                _idle.Remove(node);
                return node.Value;
            }
        }

        return null;
    }

    private async Task TendAsync(Entry entry)
    {
        var idleSince = entry.IdleSince;
        try
        {
            if (Stopwatch.GetElapsedTime(idleSince) >= _options.Pool.IdleLifetime || IsWorn(entry) || entry.Connection.IsStale())
            {
                await CloseAsync(entry).ConfigureAwait(false);
                return;
            }

            await entry.Connection.PingAsync(_stop.Token).ConfigureAwait(false);
            entry.LastUsed = Stopwatch.GetTimestamp();
            lock (_idle)
                _idle.AddFirst(entry.Place);
        }
        catch (Exception exception) when (exception is SesTransportException or OperationCanceledException)
        {
            Close(entry);
        }
        finally
        {
            _slots.Release();
        }
    }

    private static void Close(Entry entry) => _ = CloseAsync(entry);

    private static async Task CloseAsync(Entry entry)
    {
        await entry.Connection.DisposeAsync().ConfigureAwait(false);
        SesTelemetry.ConnectionCount(-1);
    }

    internal sealed class Entry
    {
        public Entry(SesSmtpConnection connection)
        {
            Connection = connection;
            Place = new LinkedListNode<Entry>(this);
        }

        public SesSmtpConnection Connection { get; }

        /// <summary>Its place among the idle ones, made once: it comes and goes with each message.</summary>
        public LinkedListNode<Entry> Place { get; }

        /// <summary>Whether the server takes nothing more over it.</summary>
        public bool IsUsedUp { get; set; }

        public long Opened { get; } = Stopwatch.GetTimestamp();

        public long LastUsed { get; set; } = Stopwatch.GetTimestamp();

        public long IdleSince { get; set; } = Stopwatch.GetTimestamp();
    }
}
