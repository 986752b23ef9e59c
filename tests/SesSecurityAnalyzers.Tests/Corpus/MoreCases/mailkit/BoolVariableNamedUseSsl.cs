using MailKit.Net.Smtp;
using MimeKit;

namespace Ballroom.Shoes;

public sealed class ShoeMailer
{
    public async Task SendAsync(MimeMessage m)
    {
        // "true" was meant as "with encryption"; it means TLS from the first byte.
        bool useSsl = true;
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, useSsl); //~ SESA103
        await client.SendAsync(m);
    }

    public async Task SendOnWrapperPortAsync(MimeMessage m)
    {
        bool useSsl = true;
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 465, useSsl);
        await client.SendAsync(m);
    }
}
