using System;
using System.Buffers.Binary;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>Connects through a proxy: SOCKS5 (RFC 1928, names resolved by the proxy) or HTTP CONNECT (RFC 9110, 9.3.6).</summary>
internal sealed class ProxyDialer : IProbeDialer
{
    private const int LongestHttpHead = 8192;

    private readonly Uri _proxy;
    private readonly DirectDialer _dialer = new();

    /// <exception cref="ArgumentException">A scheme other than <c>socks5</c>, <c>socks5h</c> and <c>http</c>.</exception>
    public ProxyDialer(Uri proxy)
    {
        if (!proxy.IsAbsoluteUri || proxy.Scheme is not ("socks5" or "socks5h" or "http"))
            throw new ArgumentException("A proxy is written socks5://host:port or http://host:port.", nameof(proxy));
        _proxy = proxy;
    }

    public async Task<Socket> ConnectAsync(string host, int port, CancellationToken cancellationToken)
    {
        bool http = _proxy.Scheme == "http";
        var socket = await _dialer.ConnectAsync(_proxy.DnsSafeHost, _proxy.Port > 0 ? _proxy.Port : http ? 8080 : 1080, cancellationToken).ConfigureAwait(false);
        try
        {
            if (http)
                await TunnelAsync(socket, host, port, cancellationToken).ConfigureAwait(false);
            else
                await SocksAsync(socket, host, port, cancellationToken).ConfigureAwait(false);
            return socket;
        }
        catch (Exception e) when (e is SocketException or EndOfStreamException)
        {
            socket.Dispose();
            throw new ProbeException(VersionOutcome.Unreachable, ProbeStage.Connect, "the proxy closed the connection");
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task TunnelAsync(Socket socket, string host, int port, CancellationToken cancellationToken)
    {
        string authority = host.Contains(':', StringComparison.Ordinal) ? $"[{host}]:{port}" : $"{host}:{port}";
        await socket.SendAsync(Encoding.ASCII.GetBytes($"CONNECT {authority} HTTP/1.1\r\nHost: {authority}\r\n\r\n"), cancellationToken).ConfigureAwait(false);

        // Byte by byte: what follows the head already belongs to the server.
        var head = new StringBuilder();
        byte[] one = new byte[1];
        while (head.Length < LongestHttpHead && !EndsHead(head))
        {
            await ReceiveAsync(socket, one, cancellationToken).ConfigureAwait(false);
            head.Append((char)one[0]);
        }

        string status = head.ToString().Split('\r', 2)[0];
        if (!status.StartsWith("HTTP/1.", StringComparison.Ordinal) || status.Length < 12 || status[9] != '2')
            throw new ProbeException(VersionOutcome.Unreachable, ProbeStage.Connect, $"the proxy answered \"{ServerAnswerReader.Printable(Encoding.ASCII.GetBytes(status))}\"");
    }

    private static bool EndsHead(StringBuilder head) => head.Length >= 4 && head[^1] == '\n' && head[^2] == '\r' && head[^3] == '\n' && head[^4] == '\r';

    private static async Task SocksAsync(Socket socket, string host, int port, CancellationToken cancellationToken)
    {
        await socket.SendAsync(new byte[] { 5, 1, 0 }, cancellationToken).ConfigureAwait(false);
        byte[] answer = new byte[4];
        await ReceiveAsync(socket, answer.AsMemory(0, 2), cancellationToken).ConfigureAwait(false);
        if (answer[0] != 5 || answer[1] != 0)
            throw new ProbeException(VersionOutcome.Unreachable, ProbeStage.Connect, "the proxy is no SOCKS5 proxy, or asks for a password");

        byte[] address;
        if (IPAddress.TryParse(host, out var literal))
        {
            byte[] bytes = literal.GetAddressBytes();
            address = [(byte)(bytes.Length == 4 ? 1 : 4), .. bytes];
        }
        else
        {
            byte[] name = Encoding.ASCII.GetBytes(host);
            address = [3, (byte)name.Length, .. name];
        }

        byte[] portBytes = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(portBytes, (ushort)port);
        await socket.SendAsync((byte[])[5, 1, 0, .. address, .. portBytes], cancellationToken).ConfigureAwait(false);
        await ReceiveAsync(socket, answer, cancellationToken).ConfigureAwait(false);
        if (answer[1] != 0)
        {
            throw new ProbeException(VersionOutcome.Unreachable, ProbeStage.Connect, answer[1] switch
            {
                2 => "the proxy does not allow it",
                3 => "the proxy has no network to the host",
                4 => "the proxy does not reach the host",
                5 => "connection refused, says the proxy",
                _ => $"the proxy failed with code {answer[1]}",
            });
        }

        byte[] bound = new byte[1];
        int rest = answer[3] switch { 1 => 4, 4 => 16, _ => -1 };
        if (rest < 0)
        {
            await ReceiveAsync(socket, bound, cancellationToken).ConfigureAwait(false);
            rest = bound[0];
        }

        await ReceiveAsync(socket, new byte[rest + 2], cancellationToken).ConfigureAwait(false);
    }

    private static async Task ReceiveAsync(Socket socket, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        while (buffer.Length > 0)
        {
            int read = await socket.ReceiveAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (read == 0)
                throw new EndOfStreamException();
            buffer = buffer[read..];
        }
    }
}
