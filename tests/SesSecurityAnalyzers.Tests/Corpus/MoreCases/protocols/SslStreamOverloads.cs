using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Probe.Versions;

public static class VersionProbe
{
    public static async Task OldAsync()
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync("email-smtp.us-east-2.amazonaws.com", 465);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync("email-smtp.us-east-2.amazonaws.com", null, SslProtocols.Tls11, true); //~ SESA201
    }

    public static void OneLeftOut()
    {
        using var tcp = new TcpClient("email-smtp.us-east-2.amazonaws.com", 2465);
        using var tls = new SslStream(tcp.GetStream());
        tls.AuthenticateAsClient(new SslClientAuthenticationOptions
        {
            TargetHost = "email-smtp.us-east-2.amazonaws.com",
            EnabledSslProtocols = SslProtocols.Tls13, //~ SESA203
        });
    }

    public static void Elsewhere()
    {
        using var tcp = new TcpClient("pop.example.com", 995);
        using var tls = new SslStream(tcp.GetStream());
        tls.AuthenticateAsClient("pop.example.com", null, SslProtocols.Tls, true);
    }
}
