using System.Net;
using System.Net.Mail;

namespace Erp.Addins;

public static class NetSetup
{
    // the enum of the old framework had no names for these
    private const SecurityProtocolType Tls11 = (SecurityProtocolType)768;
    private const SecurityProtocolType Tls12 = (SecurityProtocolType)3072;
    private const SecurityProtocolType Tls13 = (SecurityProtocolType)12288;

    public static void ForMail()
    {
        ServicePointManager.SecurityProtocol = Tls12 | Tls13;
    }

    public static void ForPartners()
    {
        ServicePointManager.SecurityProtocol = Tls11 | Tls12; //~ SESA201
    }
}

public sealed class AddinMailer
{
    public void Send(MailMessage message, ICredentialsByHost login)
    {
        NetSetup.ForMail();
        using var client = new SmtpClient
        {
            Host = "email-smtp.eu-south-1.example.org",
            EnableSsl = true,
        };
        client.Send(message);

        using var ses = new SmtpClient { Host = "email-smtp.eu-north-1.amazonaws.com", Port = 587, EnableSsl = true, Credentials = login };
        ses.Send(message);
    }
}
