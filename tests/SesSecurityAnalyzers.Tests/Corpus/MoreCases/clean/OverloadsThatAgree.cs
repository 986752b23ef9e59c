using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Agreeing.Overloads;

public sealed class AgreeingMailer
{
    public Task SendAsync(MimeMessage message) => SendAsync(message, wrapped: false);

    public Task SendAsync(MimeMessage message, bool wrapped) => wrapped
        ? SendAsync(message, 465, SecureSocketOptions.SslOnConnect)
        : SendAsync(message, 587, SecureSocketOptions.StartTls);

    public Task SendBulkAsync(IEnumerable<MimeMessage> messages) => Task.WhenAll(messages.Select((m, i) => SendAsync(m, i % 2 == 0)));

    private static async Task SendAsync(MimeMessage message, int port, SecureSocketOptions mode)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", port, mode);
        await client.SendAsync(message);
        await client.DisconnectAsync(true);
    }
}
