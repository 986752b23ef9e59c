using System.Net;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Canteen.Menus;

public static class MenuMailer
{
    public static void Configure()
    {
        ServicePointManager.ServerCertificateValidationCallback = (_, _, _, _) => true;
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls11;
        ServicePointManager.CheckCertificateRevocationList = false;
    }

    public static void Send(MimeMessage menu)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(menu);
    }
}
