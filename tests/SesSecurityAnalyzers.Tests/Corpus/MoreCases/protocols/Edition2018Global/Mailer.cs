using System.Net;
using System.Net.Mail;

namespace Archive.Global;

public static class Mailer
{
    static Mailer()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls11 | SecurityProtocolType.Tls12; //~ SESA202
    }

    public static void Send(MailMessage message, ICredentialsByHost credentials)
    {
        using var client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587) { EnableSsl = true, Credentials = credentials };
        client.Send(message);
    }
}
