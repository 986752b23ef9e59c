using System.Net;
using System.Net.Mail;

namespace Nursery.Plants;

public static class Mailing
{
    public static void AddOld()
    {
        ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls11; //~ SESA201
    }

    public static void AddNew()
    {
        ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12;
    }

    public static void Remove()
    {
        ServicePointManager.SecurityProtocol &= ~(SecurityProtocolType.Tls | SecurityProtocolType.Tls11);
    }

    public static void Send(MailMessage message, ICredentialsByHost credentials)
    {
        using var client = new SmtpClient("email-smtp.us-east-2.amazonaws.com", 587) { EnableSsl = true, Credentials = credentials };
        client.Send(message);
    }
}
