using System.Net.Security;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Clock.Repairs;

public sealed class RepairMailer(bool trustAll)
{
    public void SendByFlag(MimeMessage message)
    {
        using var client = new SmtpClient();
        if (trustAll)
            client.ServerCertificateValidationCallback = (_, _, _, _) => true; //~ SESA301
        client.Connect("email-smtp.eu-west-3.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    public void SendWithNone(MimeMessage message)
    {
        using var client = new SmtpClient { ServerCertificateValidationCallback = null };
        client.Connect("email-smtp.eu-west-3.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    public void SendRefusingAll(MimeMessage message)
    {
        using var client = new SmtpClient { ServerCertificateValidationCallback = (_, _, _, _) => false };
        client.Connect("email-smtp.eu-west-3.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    public void SendWithNameCheckOnly(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = (_, _, _, errors) => (errors & SslPolicyErrors.RemoteCertificateNameMismatch) == 0;
        client.Connect("email-smtp.eu-west-3.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }
}
