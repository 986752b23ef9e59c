using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Tiny.Client;

public sealed class ClearTextClient
{
    private static readonly string Host = "email-smtp.us-east-1.amazonaws.com";

    public async Task SayHelloAsync(CancellationToken token)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(Host, 587, token); //~ SESA101
        var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("EHLO tiny\r\nAUTH LOGIN\r\n"), token);
    }

    public async Task SayHelloOverTlsAsync(CancellationToken token)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(Host, 465, token);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = Host }, token);
        await tls.WriteAsync(Encoding.ASCII.GetBytes("EHLO tiny\r\n"), token);
    }
}
