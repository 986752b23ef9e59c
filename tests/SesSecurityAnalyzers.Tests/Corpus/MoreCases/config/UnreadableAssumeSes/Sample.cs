using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tools.Unknown;

public static class Sample
{
    public static void Send(string host, MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(host, 587, SecureSocketOptions.None);
        client.Send(m);
    }
}
