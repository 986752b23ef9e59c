using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Meter.Gateway;

public static class Dial
{
    public static void ByArgument()
    {
        using var tcp = new TcpClient("email-smtp.eu-central-1.amazonaws.com", 465);
        using var tls = new SslStream(tcp.GetStream());
        tls.AuthenticateAsClient("email-smtp.eu-central-1.amazonaws.com", null, SslProtocols.None, checkCertificateRevocation: false); //~ SESA302
    }

    public static async Task ByOptionAsync()
    {
        using var tcp = new TcpClient("email-smtp.eu-central-1.amazonaws.com", 465);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = "email-smtp.eu-central-1.amazonaws.com",
            CertificateRevocationCheckMode = X509RevocationMode.NoCheck, //~ SESA302
        });
    }

    public static async Task ByDefaultAsync()
    {
        using var tcp = new TcpClient("email-smtp.eu-central-1.amazonaws.com", 465);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = "email-smtp.eu-central-1.amazonaws.com" });
    }

    public static async Task OnlineAsync()
    {
        using var tcp = new TcpClient("email-smtp.eu-central-1.amazonaws.com", 465);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync("email-smtp.eu-central-1.amazonaws.com", null, checkCertificateRevocation: true);
    }
}
