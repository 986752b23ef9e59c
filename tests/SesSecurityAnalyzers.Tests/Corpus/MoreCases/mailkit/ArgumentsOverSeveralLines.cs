using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Theatre.Stage;

public sealed class StageMailer
{
    public async Task SendAsync(MimeMessage m, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(
            host: "email-smtp.us-east1.amazonaws.com", //~ SESA105
            port: 2526, //~ SESA104
            options: SecureSocketOptions.Auto, //~ SESA102
            cancellationToken: cancellationToken);
        await client.SendAsync(m, cancellationToken);
    }
}
