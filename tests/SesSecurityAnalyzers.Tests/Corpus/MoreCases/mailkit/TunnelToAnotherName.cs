using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Defence.Gateway;

public static class PinnedRoute
{
    public static async Task<string> SendAsync(MimeMessage message, string user, string password, CancellationToken ct)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 465, ct);

        using var client = new SmtpClient();
        await client.ConnectAsync(socket, "mail.example.com", 465, SecureSocketOptions.SslOnConnect, ct); //~ SESA303
        await client.AuthenticateAsync(user, password, ct);
        return await client.SendAsync(message, ct);
    }
}
