using System.Net;
using System.Net.Mail;
using static System.Net.ServicePointManager;

namespace Orders.Setup;

public static class Startup
{
    public static void Begin() =>
        SecurityProtocol = SecurityProtocolType.Tls; //~ SESA201

    public static void Notify(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true };
        client.Send(message);
    }
}
