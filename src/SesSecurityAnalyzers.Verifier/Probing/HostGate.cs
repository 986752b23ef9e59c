using System;
using System.Threading;
using System.Threading.Tasks;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>Bounds the connections to one host, and shuts when the host says that it has had enough.</summary>
internal sealed class HostGate(int connections) : IDisposable
{
    private readonly SemaphoreSlim _free = new(connections, connections);
    private int _opened;
    private volatile string? _throttled;

    /// <summary>How many connections were opened so far.</summary>
    public int Opened => _opened;

    /// <exception cref="ProbeException">The gate is shut.</exception>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (_throttled is { } reply)
        {
            _free.Release();
            throw new ProbeException(VersionOutcome.Throttled, ProbeStage.Connect, $"not tried after \"{reply}\"");
        }

        Interlocked.Increment(ref _opened);
    }

    public void Leave() => _free.Release();

    public void Shut(string reply) => _throttled = reply;

    public void Dispose() => _free.Dispose();
}
