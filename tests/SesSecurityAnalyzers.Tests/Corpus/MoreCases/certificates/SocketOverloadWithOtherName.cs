using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Branch.Office;

public sealed class BranchMailer
{
    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, cancellationToken);
        using var client = new SmtpClient();
        await client.ConnectAsync(socket, "email-smtp.us-east-2.amazonaws.com", 587, SecureSocketOptions.StartTls, cancellationToken); //~ SESA303
        await client.SendAsync(message, cancellationToken);
    }

    public async Task SendSameNameAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, cancellationToken);
        using var client = new SmtpClient();
        await client.ConnectAsync(socket, "email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls, cancellationToken);
        await client.SendAsync(message, cancellationToken);
    }
}
