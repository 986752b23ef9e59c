using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Archive.Letters;

public sealed class Mailer
{
    public void Alone(MimeMessage m)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls12 };
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(m);
    }

    public void Newer(MimeMessage m)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 };
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }

    public void Oldest(MimeMessage m)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls }; //~ SESA202
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }
}
