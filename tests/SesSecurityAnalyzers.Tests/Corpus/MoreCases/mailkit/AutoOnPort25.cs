using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Council.Refuse;

public sealed class CollectionMailer
{
    public async Task SendAsync(MimeMessage plan)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-west-2.amazonaws.com", 25, SecureSocketOptions.Auto); //~ SESA102 SESA106
        await client.SendAsync(plan);
    }

    public async Task SendOnUnservedPortAsync(MimeMessage plan)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-west-2.amazonaws.com", 2525, SecureSocketOptions.StartTls); //~ SESA104
        await client.SendAsync(plan);
    }

    public async Task SendWrappedAsync(MimeMessage plan)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-west-2.amazonaws.com", 465, SecureSocketOptions.Auto);
        await client.SendAsync(plan);
    }
}
