using System.Net;
using System.Net.Sockets;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

/// <summary>A server on loopback whose every connection runs a script, and which counts them.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<NetworkStream, CancellationToken, Task> _script;
    private readonly Task _accepting;
    private int _open;
    private int _accepted;
    private int _mostOpen;

    public ScriptedServer(Func<NetworkStream, CancellationToken, Task> script)
    {
        _script = script;
        _listener.Start(64);
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Accepted => _accepted;

    public int MostOpen => _mostOpen;

    public async ValueTask DisposeAsync()
    {
        _stop.Cancel();
        await _accepting;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var running = new List<Task>();
        try
        {
            while (true)
                running.Add(RunAsync(await _listener.AcceptSocketAsync(_stop.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(running);
        }
    }

    private async Task RunAsync(Socket socket)
    {
        Interlocked.Increment(ref _accepted);
        int open = Interlocked.Increment(ref _open);
        lock (_stop)
            _mostOpen = Math.Max(_mostOpen, open);
        using (socket)
        {
            socket.NoDelay = true;
            await using var stream = new NetworkStream(socket, ownsSocket: false);
            try
            {
                await _script(stream, _stop.Token);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or System.Security.Authentication.AuthenticationException)
            {
                // The probe ends connections when it has seen enough.
            }
        }

        Interlocked.Decrement(ref _open);
    }
}
