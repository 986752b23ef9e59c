using System.Net.Security;
using System.Net.Sockets;

namespace Ballroom.Probe;

public static class GreetingProbe
{
    public static void ByGreeting()
    {
        using var tcp = new TcpClient();
        tcp.Connect("email-smtp.ap-south-1.amazonaws.com", 2465);
        using var tls = new SslStream(tcp.GetStream());
        var options = new SslClientAuthenticationOptions();
        options.TargetHost = "email-smtp.amazonaws.com"; //~ SESA303
        tls.AuthenticateAsClient(options);
    }

    public static void ByHost()
    {
        const string host = "email-smtp.ap-south-1.amazonaws.com";
        using var tcp = new TcpClient();
        tcp.Connect(host, 2465);
        using var tls = new SslStream(tcp.GetStream());
        var options = new SslClientAuthenticationOptions();
        options.TargetHost = host;
        tls.AuthenticateAsClient(options);
    }

    public static void OtherServer()
    {
        using var tcp = new TcpClient();
        tcp.Connect("198.51.100.25", 465);
        using var tls = new SslStream(tcp.GetStream());
        tls.AuthenticateAsClient("mail.example.com");
    }
}
