using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Company.Alias;

public sealed class AliasMailer
{
    public void SendByAlias(MimeMessage message)
    {
        using var client = new SmtpClient { CheckCertificateRevocation = false };
        client.Connect("ses.mail.example.com", 25, SecureSocketOptions.None);
        client.Send(message);
    }

    public void SendByLookAlike(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com.example.org", 25, SecureSocketOptions.Auto);
        client.Send(message);
    }

    public void SendByUnknownSuffix(string domain, MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect($"email-smtp.us-east-1.{domain}", 25, SecureSocketOptions.None);
        client.Send(message);
    }
}
