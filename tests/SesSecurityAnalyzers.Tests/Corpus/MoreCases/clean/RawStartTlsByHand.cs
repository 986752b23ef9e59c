using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Tiny.Smtp;

public sealed class TinySmtp
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public async Task HelloAsync(CancellationToken token)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(Host, 587, token);
        var plain = tcp.GetStream();
        await plain.WriteAsync(Encoding.ASCII.GetBytes("EHLO client.example.com\r\nSTARTTLS\r\n"), token);
        await using var tls = new SslStream(plain);
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = Host }, token);
        await tls.WriteAsync(Encoding.ASCII.GetBytes("EHLO client.example.com\r\n"), token);
    }
}
