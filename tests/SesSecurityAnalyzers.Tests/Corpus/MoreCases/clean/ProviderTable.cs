using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Crm.Outbound;

public enum MailProvider
{
    SendGrid,
    Mailgun,
    WorkMail,
    Relay,
}

public class OutboundMailer
{
    public void Send(MailProvider provider, MimeMessage message)
    {
        using var client = new SmtpClient();
        switch (provider)
        {
            case MailProvider.SendGrid:
                client.Connect("smtp.sendgrid.net", 2525, SecureSocketOptions.StartTlsWhenAvailable);
                client.Authenticate("apikey", "SG.not-a-real-key.0123456789");
                break;
            case MailProvider.Mailgun:
                client.Connect("smtp.eu.mailgun.org", 465, SecureSocketOptions.StartTls);
                break;
            case MailProvider.WorkMail:
                client.Connect("smtp.mail.eu-west-1.awsapps.com", 465);
                break;
            default:
                client.Connect("ec2-203-0-113-25.compute-1.amazonaws.com", 25, SecureSocketOptions.None);
                break;
        }

        client.Send(message);
        client.Disconnect(true);
    }
}
