using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Embedded.Mailer;

public sealed class TinySmtp : IAsyncDisposable
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    private readonly TcpClient _tcp = new();
    private SslStream? _tls;

    public async Task OpenAsync(CancellationToken ct)
    {
        await _tcp.ConnectAsync(Host, 2465, ct);
        _tls = new SslStream(_tcp.GetStream(), leaveInnerStreamOpen: false);
        await _tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = Host }, ct);
        await CommandAsync("EHLO meter.example.com", ct);
    }

    public async Task<string> CommandAsync(string line, CancellationToken ct)
    {
        var stream = _tls ?? throw new InvalidOperationException("Not open");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), ct);

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
