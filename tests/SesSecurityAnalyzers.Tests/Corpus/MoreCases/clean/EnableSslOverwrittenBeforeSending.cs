using System.Net;
using System.Net.Mail;

namespace Glass.Works;

public sealed class GlassMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage order)
    {
        var client = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587) { EnableSsl = false };
        try
        {
            client.Credentials = credentials;
            client.EnableSsl = true;
            client.Send(order);
        }
        finally
        {
            client.Dispose();
        }
    }

    public void SendOnOtherPort(MailMessage order)
    {
        using var client = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 465);
        client.Port = 587;
        client.EnableSsl = true;
        client.Credentials = credentials;
        client.Send(order);
    }
}
