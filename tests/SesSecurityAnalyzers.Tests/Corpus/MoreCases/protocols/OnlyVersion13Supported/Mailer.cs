using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Strict.Policy;

public sealed class StrictMailer
{
    public void SendBoth(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 }; //~ SESA201
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    public void SendOld(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls12 }; //~ SESA201
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendNew(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls13 };
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
