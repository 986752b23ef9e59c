using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Ballroom.Tls;

public static class TlsCheck
{
    public static SslProtocols Pinned()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect("email-smtp.us-west-2.amazonaws.com", 465);
        using var tls = new SslStream(new NetworkStream(socket));
        tls.AuthenticateAsClient("email-smtp.us-west-2.amazonaws.com", null, SslProtocols.Tls13, true); //~ SESA203
        return tls.SslProtocol;
    }

    public static SslProtocols Open()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect("email-smtp.us-west-2.amazonaws.com", 465);
        using var tls = new SslStream(new NetworkStream(socket));
        tls.AuthenticateAsClient("email-smtp.us-west-2.amazonaws.com", null, SslProtocols.None, true);
        return tls.SslProtocol;
    }
}
