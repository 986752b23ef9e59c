using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Parish.Bulletins;

public sealed class BulletinSettings
{
    public int? Port { get; set; }
}

public sealed class BulletinMailer
{
    public void Send(BulletinSettings? settings, MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", settings?.Port ?? 25, SecureSocketOptions.StartTls); //~ SESA106
        client.Send(m);
    }

    public void SendDefaultFine(BulletinSettings? settings, MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", settings?.Port ?? 587, SecureSocketOptions.StartTls);
        client.Send(m);
    }
}
