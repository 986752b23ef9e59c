using System.Net;
using System.Net.Mail;

namespace Archive.Portal;

public static class Startup
{
    public static void Run()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls | SecurityProtocolType.Tls12; //~ SESA202
    }

    public static void Notify(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Send(m);
    }
}
