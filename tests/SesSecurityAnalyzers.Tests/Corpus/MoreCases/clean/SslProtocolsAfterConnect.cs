using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Barge.Loads;

public sealed class LoadMailer
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.SslProtocols = SslProtocols.Tls11;
        client.Send(m);
    }
}
