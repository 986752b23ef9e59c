using System.Net.Sockets;

namespace Health.Checks;

public static class PortCheck
{
    public static async Task<bool> IsOpenAsync(CancellationToken cancellationToken)
    {
        using var tcp = new TcpClient();
        try
        {
            await tcp.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 587, cancellationToken);
            return tcp.Connected;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public static bool IsOpenBySocket()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect("email-smtp.eu-west-1.amazonaws.com", 465);
        return socket.Connected;
    }

    public static void TalkToOther(byte[] line)
    {
        using var tcp = new TcpClient("mail.example.com", 25);
        tcp.GetStream().Write(line, 0, line.Length);
    }
}
