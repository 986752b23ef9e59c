using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Embedded.Meter;

public static class Meter
{
    public static void Unchecked()
    {
        using var tcp = new TcpClient("email-smtp.eu-central-1.amazonaws.com", 465);
        using var tls = new SslStream(tcp.GetStream());
        tls.AuthenticateAsClient("email-smtp.eu-central-1.amazonaws.com", null, SslProtocols.None, checkCertificateRevocation: false); //~ SESA302
    }

    public static void Checked()
    {
        using var tcp = new TcpClient("email-smtp.eu-central-1.amazonaws.com", 465);
        using var tls = new SslStream(tcp.GetStream());
        tls.AuthenticateAsClient("email-smtp.eu-central-1.amazonaws.com", null, SslProtocols.None, checkCertificateRevocation: true);
    }

    public static void LeftOut()
    {
        using var tcp = new TcpClient("email-smtp.eu-central-1.amazonaws.com", 465);
        using var tls = new SslStream(tcp.GetStream());
        tls.AuthenticateAsClient("email-smtp.eu-central-1.amazonaws.com");
    }
}
