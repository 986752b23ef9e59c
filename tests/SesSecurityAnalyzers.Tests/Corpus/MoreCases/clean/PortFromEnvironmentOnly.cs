using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Container.Notify;

public static class Notify
{
    public static void Send(MimeMessage m)
    {
        var host = Environment.GetEnvironmentVariable("SES_HOST")!;
        var port = Convert.ToInt32(Environment.GetEnvironmentVariable("SES_PORT"));
        using var client = new SmtpClient();
        client.Connect(host, port, SecureSocketOptions.None);
        client.Send(m);
    }

    public static void SendAuto(MimeMessage m)
    {
        var port = Convert.ToInt32(Environment.GetEnvironmentVariable("SES_PORT"));
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", port);
        client.Send(m);
    }
}
