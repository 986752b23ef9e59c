using System.Net;
using System.Net.Mail;

namespace Edition.Clean;

public static class Mailer
{
    public static void Configure()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
    }

    public static void ConfigureNewer()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12 | SecurityProtocolType.Tls13;
    }

    public static void ConfigureSystem()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.SystemDefault;
    }

    public static void Send(MailMessage message, ICredentialsByHost credentials)
    {
        using var client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587) { EnableSsl = true, Credentials = credentials };
        client.Send(message);
    }
}
