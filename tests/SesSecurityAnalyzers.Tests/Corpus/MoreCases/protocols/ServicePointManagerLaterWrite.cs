using System.Net;
using System.Net.Mail;

namespace Portal.Startup;

public static class Global
{
    public static void Replaced()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls11;
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12 | SecurityProtocolType.Tls13;
    }

    public static void Notify(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Send(m);
    }
}
