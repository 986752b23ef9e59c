using System.Net;
using System.Net.Mail;
using MailKit.Security;
using MimeKit;

namespace Union.Mail;

internal static class Hosts
{
    public const string Transactional = "smtp-out.example.com";
    public const string Bulk = "SMTP-BULK.example.com.";
    public const string Office = "smtp-office.example.com";
}

public sealed class Outbound(ICredentialsByHost login)
{
    public void Single(MailMessage message)
    {
        using var client = new SmtpClient(Hosts.Transactional, 465) { EnableSsl = true, Credentials = login }; //~ SESA103
        client.Send(message);
    }

    public async Task ManyAsync(IEnumerable<MimeMessage> messages)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        await client.ConnectAsync(Hosts.Bulk, 587, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        foreach (var message in messages)
        {
            await client.SendAsync(message);
        }

        await client.DisconnectAsync(true);
    }

    public void Office(MailMessage message)
    {
        using var client = new SmtpClient(Hosts.Office);
        client.Send(message);
    }
}
