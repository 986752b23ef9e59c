using System.Net;
using System.Net.Mail;
using System.Security.Authentication;
using MailKit.Security;
using MimeKit;

namespace State.Archive;

public sealed class ArchiveMailer(ICredentialsByHost login, string user, string password)
{
    static ArchiveMailer() => ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;

    public void Send(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true, Credentials = login };
        client.Send(message);
    }

    public void Send(MimeMessage message)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient { SslProtocols = SslProtocols.Tls12 };
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(user, password);
        client.Send(message);
    }

    public void SendBoth(MimeMessage message)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient { SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 };
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        client.Send(message);
    }
}
