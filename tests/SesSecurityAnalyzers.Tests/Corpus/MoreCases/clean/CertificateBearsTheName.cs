using System.Net.Security;
using System.Net.Sockets;

namespace Private.Link;

public static class PrivateLink
{
    public static async Task OverEndpointAsync()
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync("vpce-0a1b2c3d4e5f67890-1a2b3c4d.email-smtp.us-west-2.vpce.amazonaws.com", 465);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync("email-smtp.us-west-2.amazonaws.com");
    }

    public static async Task OverUnknownAddressAsync(string address)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(address, 465);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync("mail.example.com");
    }
}
