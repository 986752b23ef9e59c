using System.Net;
using System.Net.Mail;

namespace Barley.Malt;

public static class Startup
{
    public static void Main2012()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls | SecurityProtocolType.Tls11;
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12 | (SecurityProtocolType)12288;
    }

    public static void Restrict()
    {
        const SecurityProtocolType old = (SecurityProtocolType)(192 | 768);
        ServicePointManager.SecurityProtocol &= ~old;
    }

    public static void Widen()
    {
        const int tls = 0x300;
        ServicePointManager.SecurityProtocol |= (SecurityProtocolType)tls; //~ SESA201
    }
}

public sealed class MaltMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587) { EnableSsl = true, Credentials = credentials };
        client.Send(message);
    }
}
