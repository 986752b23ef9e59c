using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Handmade.Smtp;

public sealed class Dialogue : IDisposable
{
    private const string Host = "email-smtp.us-east-1.amazonaws.com";
    private readonly TcpClient _tcp = new();
    private Stream? _stream;

    public async Task SendAsync(string from, string to, string data)
    {
        await _tcp.ConnectAsync(Host, 587);
        _stream = _tcp.GetStream();
        await ReadAsync();
        await WriteAsync("EHLO example.com");
        await WriteAsync("STARTTLS");
        var tls = new SslStream(_stream);
        await tls.AuthenticateAsClientAsync(Host);
        _stream = tls;
        await WriteAsync("EHLO example.com");
        await WriteAsync($"MAIL FROM:<{from}>");
        await WriteAsync($"RCPT TO:<{to}>");
        await WriteAsync("DATA");
        await WriteAsync(data + "\r\n.");
        await WriteAsync("QUIT");
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _tcp.Dispose();
    }

    private async Task WriteAsync(string line)
    {
        await _stream!.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"));
        await ReadAsync();
    }

    private async Task<string> ReadAsync()
    {
        var buffer = new byte[4096];
        var count = await _stream!.ReadAsync(buffer);
        return Encoding.ASCII.GetString(buffer, 0, count);
    }
}
