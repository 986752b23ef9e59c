using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tools.Tunnel;

public sealed class TunnelMailer
{
    public async Task SendAsync(MimeMessage m)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587);
        using var client = new SmtpClient();
        await client.ConnectAsync(socket, "mail.example.com", 587, SecureSocketOptions.StartTls); //~ SESA303
        await client.SendAsync(m);
    }

    public async Task SendSameAsync(MimeMessage m)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587);
        using var client = new SmtpClient();
        await client.ConnectAsync(socket, "email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        await client.SendAsync(m);
    }
}
