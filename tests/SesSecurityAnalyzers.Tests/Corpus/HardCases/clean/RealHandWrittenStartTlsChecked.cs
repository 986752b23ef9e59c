using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Tiny.Smtp;

public sealed class TinySmtp : IDisposable
{
    private const string Host = "email-smtp.us-west-2.amazonaws.com";
    private readonly TcpClient _tcp = new();
    private Stream? _stream;

    public async Task OpenAsync(string user, string password, CancellationToken ct)
    {
        await _tcp.ConnectAsync(Host, 587, ct);
        _stream = _tcp.GetStream();
        await ExpectAsync("220", ct);
        await CommandAsync("EHLO tiny", "250", ct);
        await CommandAsync("STARTTLS", "220", ct);

        var tls = new SslStream(_stream);
        await tls.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions
            {
                TargetHost = Host,
                EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
                CertificateRevocationCheckMode = X509RevocationMode.Online,
            },
            ct);
        _stream = tls;

        await CommandAsync("EHLO tiny", "250", ct);
        await CommandAsync("AUTH LOGIN", "334", ct);
        await CommandAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(user)), "334", ct);
        await CommandAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(password)), "235", ct);
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _tcp.Dispose();
    }

    private async Task CommandAsync(string line, string code, CancellationToken ct)
    {
        await _stream!.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), ct);
        await ExpectAsync(code, ct);
    }

    private async Task ExpectAsync(string code, CancellationToken ct)
    {
        var buffer = new byte[1024];
        var count = await _stream!.ReadAsync(buffer, ct);
        var reply = Encoding.ASCII.GetString(buffer, 0, count);
        if (!reply.StartsWith(code, StringComparison.Ordinal))
        {
            throw new IOException(reply);
        }
    }
}
