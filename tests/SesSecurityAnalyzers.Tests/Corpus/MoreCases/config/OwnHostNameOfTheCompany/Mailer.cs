using System.Net.Mail;
using MailKit.Security;
using MimeKit;

namespace Corporate.Alias;

public sealed class Mailer
{
    private const string Alias = "smtp.corp.example.com";

    public void Send(MailMessage message)
    {
        using var client = new SmtpClient(Alias, 587) { EnableSsl = true };
        client.Send(message);
    }

    public void SendPlain(MailMessage message)
    {
        using var client = new SmtpClient(Alias.ToUpperInvariant(), 587); //~ SESA101
        client.Send(message);
    }

    public void SendByOther(MailMessage message)
    {
        using var client = new SmtpClient("smtp2.corp.example.com", 25);
        client.Send(message);
    }

    public async Task SendByMailKitAsync(MimeMessage message, bool wrapped)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        await client.ConnectAsync(Alias, wrapped ? 465 : 587, SecureSocketOptions.StartTls); //~ SESA103
        await client.SendAsync(message);
    }
}
