using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Proxy.Dial;

public sealed class DialMailer
{
    public async Task SendAsync(Socket socket, MimeMessage m, CancellationToken token)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(socket, "email-smtp.eu-west-1.amazonaws.com", 2587, SecureSocketOptions.SslOnConnect, token); //~ SESA103
        await client.SendAsync(m, token);
    }

    public async Task SendUpgradedAsync(Stream stream, MimeMessage m, CancellationToken token)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(stream, "email-smtp.eu-west-1.amazonaws.com", 2587, SecureSocketOptions.StartTls, token);
        await client.SendAsync(m, token);
    }
}
