using System;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>Connects to the addresses of a host, in the order of the resolver, and stays with the first that answered.</summary>
internal sealed class DirectDialer : IProbeDialer
{
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> _resolve;
    private readonly SemaphoreSlim _resolving = new(1, 1);
    private IPAddress[]? _addresses;

    public DirectDialer(Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null) => _resolve = resolve ?? Dns.GetHostAddressesAsync;

    public DirectDialer(params IPAddress[] addresses)
        : this((_, _) => Task.FromResult(addresses))
    {
    }

    public async Task<Socket> ConnectAsync(string host, int port, CancellationToken cancellationToken)
    {
        var addresses = await ResolveAsync(host, cancellationToken).ConfigureAwait(false);
        SocketException? last = null;
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, port), cancellationToken).ConfigureAwait(false);
                _addresses = [address, .. addresses.Where(a => !a.Equals(address))];
                return socket;
            }
            catch (SocketException e)
            {
                socket.Dispose();
                last = e;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw new ProbeException(
            last?.SocketErrorCode == SocketError.TimedOut ? VersionOutcome.TimedOut : VersionOutcome.Unreachable,
            ProbeStage.Connect,
            last?.SocketErrorCode switch
            {
                SocketError.ConnectionRefused => "connection refused",
                SocketError.HostUnreachable or SocketError.NetworkUnreachable => "no route to the host",
                SocketError.TimedOut => "no answer",
                null => "the name has no address",
                var code => code.ToString()!,
            });
    }

    private async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        if (_addresses is not null)
            return _addresses;
        await _resolving.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _addresses ??= IPAddress.TryParse(host, out var literal) ? [literal] : await _resolve(host, cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException e)
        {
            throw new ProbeException(VersionOutcome.Unreachable, ProbeStage.Resolve, e.SocketErrorCode switch
            {
                SocketError.HostNotFound or SocketError.NoData => "the name does not exist",
                _ => "the name could not be looked up",
            });
        }
        finally
        {
            _resolving.Release();
        }
    }
}
