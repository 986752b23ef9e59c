using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Notary.Archive;

public class DeedMailer(string user, string password)
{
    public void Send(MimeMessage deed)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.SslProtocols = SslProtocols.Tls11;
        client.Authenticate(user, password);
        client.Send(deed);
    }

    public void SendCopy(MimeMessage deed)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls12 };
        client.SslProtocols = SslProtocols.None;
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        client.Send(deed);
    }
}
