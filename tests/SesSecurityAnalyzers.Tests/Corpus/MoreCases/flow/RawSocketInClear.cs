using System.Net.Sockets;
using System.Text;

namespace Mini.Smtp;

public static class PlainSender
{
    public static async Task SendAsync(string recipient, string body)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587); //~ SESA101
        await using var writer = new StreamWriter(tcp.GetStream(), Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("EHLO example.com");
        await writer.WriteLineAsync("MAIL FROM:<app@example.com>");
        await writer.WriteLineAsync($"RCPT TO:<{recipient}>");
        await writer.WriteLineAsync(body);
    }

    public static void SendByConstructor(byte[] dialogue)
    {
        using var tcp = new TcpClient("email-smtp.us-east-1.amazonaws.com", 25); //~ SESA101 SESA106
        tcp.GetStream().Write(dialogue, 0, dialogue.Length);
    }

    public static void SendBySocket(byte[] dialogue)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect("email-smtp.us-east-1.amazonaws.com", 2587); //~ SESA101
        socket.Send(dialogue);
    }
}
