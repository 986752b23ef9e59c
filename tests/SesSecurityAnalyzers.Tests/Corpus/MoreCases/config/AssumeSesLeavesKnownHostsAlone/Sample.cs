using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tools.Assumed;

public static class Sample
{
    public static void Known(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("smtp.example.com", 25, SecureSocketOptions.None);
        client.Send(m);
    }

    public static void Local(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("localhost", 1025, SecureSocketOptions.None);
        client.Send(m);
    }

    public static void Unknown(string host, MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(host, 465, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(m);
    }
}
