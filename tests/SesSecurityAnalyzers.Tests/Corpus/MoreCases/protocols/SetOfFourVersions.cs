using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Mine.Safety;

public sealed class SafetyMailer
{
    public void SendWithAll(MimeMessage message)
    {
        using var client = new SmtpClient
        {
            SslProtocols = SslProtocols.Tls | SslProtocols.Tls11 | SslProtocols.Tls12 | SslProtocols.Tls13, //~ SESA201
        };
        client.Connect("email-smtp.us-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendWithSsl3(MimeMessage message)
    {
#pragma warning disable CS0618 // SSL 3.0 is obsolete, and set on purpose
        using var client = new SmtpClient { SslProtocols = SslProtocols.Ssl3 }; //~ SESA201
#pragma warning restore CS0618
        client.Connect("email-smtp.us-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    public void SendWithBoth(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 };
        client.Connect("email-smtp.us-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }
}
