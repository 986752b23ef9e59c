using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Fixed.Policy;

public sealed class FixedMailer
{
    public void SendAlone(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls12 };
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    public void SendNewer(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls13 }; //~ SESA201
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
