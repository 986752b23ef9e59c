using System.Net;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Old.Shop;

public static class Global
{
    public static void Start()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls11;
        ServicePointManager.ServerCertificateValidationCallback = (_, _, _, _) => true;
    }

    public static void Notify(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(m);
    }
}
