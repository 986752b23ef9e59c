using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Observatory.Bulletins;

public sealed class BulletinMailer(string userName, string password)
{
    public async Task SendAsync(MimeMessage bulletin, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(
            options: SecureSocketOptions.None, //~ SESA101
            port: 2587,
            host: "email-smtp.us-west-2.amazonaws.com",
            cancellationToken: cancellationToken);
        await client.AuthenticateAsync(userName, password, cancellationToken);
        await client.SendAsync(bulletin, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }
}
