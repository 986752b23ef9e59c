using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Plant.Control;

public sealed class ControlMailer
{
    public void Fits(MimeMessage m)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls12 };
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(m);
    }

    public void Misses(MimeMessage m)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls13 }; //~ SESA201
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(m);
    }

    public void Old(MimeMessage m)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls11 | SslProtocols.Tls12 }; //~ SESA201
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(m);
    }
}
