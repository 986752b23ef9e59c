using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace Tools.Transcript;

public sealed class Session : IAsyncDisposable
{
    private readonly TcpClient _tcp = new();
    private SslStream? _tls;

    public async Task OpenAsync(string region, CancellationToken ct)
    {
        var host = $"email-smtp.{region}.amazonaws.com";
        await _tcp.ConnectAsync(host, 587, ct);
        var plain = _tcp.GetStream();
        await ReadLineAsync(plain, ct);
        await WriteLineAsync(plain, "EHLO transcript.example.com", ct);
        await ReadLineAsync(plain, ct);
        await WriteLineAsync(plain, "STARTTLS", ct);
        await ReadLineAsync(plain, ct);

        _tls = new SslStream(plain, leaveInnerStreamOpen: true);
        await _tls.AuthenticateAsClientAsync(
            host,
            null,
            SslProtocols.Tls13, //~ SESA203
            checkCertificateRevocation: true);
    }

    private static async Task WriteLineAsync(Stream stream, string line, CancellationToken ct) =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), ct);

    private static async Task<string> ReadLineAsync(Stream stream, CancellationToken ct)
    {
        var buffer = new byte[1024];
        var read = await stream.ReadAsync(buffer, ct);
        return Encoding.ASCII.GetString(buffer, 0, read);
    }

    public async ValueTask DisposeAsync()
    {
        if (_tls is not null)
        {
            await _tls.DisposeAsync();
        }

        _tcp.Dispose();
    }
}
