using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Probe.Tls;

public static class TlsProbe
{
    public static async Task OldAsync()
    {
        using var tcp = new TcpClient("email-smtp.us-west-2.amazonaws.com", 465);
        await using var tls = new SslStream(tcp.GetStream());
        var options = new SslClientAuthenticationOptions();
        options.TargetHost = "email-smtp.us-west-2.amazonaws.com";
        options.EnabledSslProtocols = SslProtocols.Tls; //~ SESA201
        await tls.AuthenticateAsClientAsync(options);
    }

    public static async Task BothAsync()
    {
        using var tcp = new TcpClient("email-smtp.us-west-2.amazonaws.com", 465);
        await using var tls = new SslStream(tcp.GetStream());
        var options = new SslClientAuthenticationOptions();
        options.TargetHost = "email-smtp.us-west-2.amazonaws.com";
        options.EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
        await tls.AuthenticateAsClientAsync(options);
    }

    public static void Synchronous()
    {
        using var tcp = new TcpClient("email-smtp.us-west-2.amazonaws.com", 2465);
        using var tls = new SslStream(tcp.GetStream());
        tls.AuthenticateAsClient("email-smtp.us-west-2.amazonaws.com", null, SslProtocols.Tls11 | SslProtocols.Tls12, checkCertificateRevocation: true); //~ SESA201
    }
}
