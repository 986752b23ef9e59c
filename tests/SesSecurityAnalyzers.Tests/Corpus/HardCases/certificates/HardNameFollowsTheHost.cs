using System.Net.Security;
using System.Net.Sockets;

namespace Tools.Lines;

public static class NameCheck
{
    private const string Ireland = "email-smtp.eu-west-1.amazonaws.com";
    private const string London = "email-smtp.eu-west-2.amazonaws.com";

    public static void Same(bool london)
    {
        var host = london ? London : Ireland;
        using var tcp = new TcpClient(host, 465);
        using var tls = new SslStream(tcp.GetStream());
        tls.AuthenticateAsClient(london ? London : Ireland);
    }

    public static void Written(bool london)
    {
        var host = (london ? London : Ireland).ToUpperInvariant();
        using var tcp = new TcpClient(host + ".", 465);
        using var tls = new SslStream(tcp.GetStream());
        tls.AuthenticateAsClient(host.ToLowerInvariant());
    }

    public static void Crossed(bool london)
    {
        var host = london ? London : Ireland;
        using var tcp = new TcpClient(host, 465);
        using var tls = new SslStream(tcp.GetStream());
        tls.AuthenticateAsClient(!london ? London : Ireland); //~ SESA303
    }

    public static void Fixed(bool london)
    {
        var host = london ? London : Ireland;
        using var tcp = new TcpClient(host, 465);
        using var tls = new SslStream(tcp.GetStream());
        tls.AuthenticateAsClient(Ireland); //~ SESA303
    }
}
