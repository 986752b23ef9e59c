using System.Net.Sockets;
using System.Text;

namespace Tiny.Relay;

public static class Relay
{
    public static void Hello()
    {
        using var tcp = new TcpClient();
        tcp.Connect("relay.example.com", 25);
        using var stream = tcp.GetStream();
        stream.Write(Encoding.ASCII.GetBytes("EHLO relay\r\n"));
    }

    public static bool SesAnswers()
    {
        using var tcp = new TcpClient();
        tcp.Connect("email-smtp.us-east-1.amazonaws.com", 587);
        return tcp.Connected;
    }
}
