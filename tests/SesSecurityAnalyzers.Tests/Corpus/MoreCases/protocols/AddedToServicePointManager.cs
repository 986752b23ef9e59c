using System.Net;
using System.Net.Mail;

namespace Portal.Legacy;

public static class Global
{
    public static void Start()
    {
        ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls11; //~ SESA201
        ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12;
    }

    public static void Notify(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Send(m);
    }
}
