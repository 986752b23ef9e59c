using System.Net.Sockets;

namespace Health.Checks;

public static class PortCheck
{
    public static async Task<bool> IsOpenAsync(CancellationToken token)
    {
        using var tcp = new TcpClient();
        try
        {
            await tcp.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, token);
            return tcp.Connected;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
