using System.Net.Security;
using System.Net.Sockets;

namespace Mini.Tls;

public sealed class TlsSender
{
    public async Task SendAsync(byte[] dialogue, CancellationToken cancellationToken)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 4650, cancellationToken); //~ SESA104
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync("email-smtp.eu-west-1.amazonaws.com");
        await tls.WriteAsync(dialogue, cancellationToken);
    }

    public async Task SendOnServedPortAsync(byte[] dialogue, CancellationToken cancellationToken)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 465, cancellationToken);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync("email-smtp.eu-west-1.amazonaws.com");
        await tls.WriteAsync(dialogue, cancellationToken);
    }
}
