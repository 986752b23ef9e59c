using System.Net.Sockets;
using System.Text;

namespace Network.Checks;

// "Can the instance reach SES at all?" Nothing is sent.
public static class PortCheck
{
    private static readonly int[] Ports = [587, 2587, 465, 2465];

    public static async Task<IReadOnlyDictionary<int, bool>> RunAsync(CancellationToken cancellationToken)
    {
        var result = new Dictionary<int, bool>();
        foreach (var port in Ports)
        {
            result[port] = await IsOpenAsync(port, cancellationToken);
        }

        return result;
    }

    public static string ReadGreeting()
    {
        using var tcp = new TcpClient("email-smtp.us-east-1.amazonaws.com", 587);
        using var stream = tcp.GetStream();
        var buffer = new byte[256];
        var count = stream.Read(buffer, 0, buffer.Length);
        return Encoding.ASCII.GetString(buffer, 0, count);
    }

    private static async Task<bool> IsOpenAsync(int port, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(TimeSpan.FromSeconds(3));
        try
        {
            using var tcp = new TcpClient();
            await tcp.ConnectAsync("email-smtp.us-east-1.amazonaws.com", port, timeout.Token);
            return tcp.Connected;
        }
        catch (Exception ex) when (ex is SocketException or OperationCanceledException)
        {
            return false;
        }
    }
}
