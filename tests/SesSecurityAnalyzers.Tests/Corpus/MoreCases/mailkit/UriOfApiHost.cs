using MailKit.Net.Smtp;
using MimeKit;

namespace Harbour.Lights;

public sealed class LightMailer
{
    public async Task SendAsync(MimeMessage m)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(new Uri("smtps://email.us-east-1.amazonaws.com:465")); //~ SESA105
        await client.SendAsync(m);
    }
}
