using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Farm.Milk;

public sealed class MilkMailer
{
    private const bool CheckRevocation = false;

    public async Task SendAsync(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.CheckCertificateRevocation = CheckRevocation; //~ SESA302
        await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        await client.SendAsync(m);
    }

    public async Task SendCheckedAsync(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.CheckCertificateRevocation = !CheckRevocation;
        await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        await client.SendAsync(m);
    }
}
