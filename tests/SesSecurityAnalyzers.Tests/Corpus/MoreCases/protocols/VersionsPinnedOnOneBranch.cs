using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tax.Office;

public sealed class AssessmentMailer(bool oldServer)
{
    public void Send(MimeMessage assessment)
    {
        using var client = new SmtpClient();
        if (oldServer)
        {
            client.SslProtocols = SslProtocols.Tls; //~ SESA201
        }
        else
        {
            client.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
        }
        client.Connect("email-smtp.ca-central-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(assessment);
    }
}
