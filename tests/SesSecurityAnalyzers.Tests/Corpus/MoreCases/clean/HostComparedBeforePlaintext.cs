using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Admin.Console;

public sealed class ConsoleMailer(bool local)
{
    public void Send(MimeMessage m)
    {
        var host = local ? "localhost" : "email-smtp.us-east-1.amazonaws.com";
        using var client = new SmtpClient();
        if (host == "localhost")
        {
            client.Connect(host, 25, SecureSocketOptions.None);
        }
        else
        {
            client.Connect(host, 587, SecureSocketOptions.StartTls);
        }

        client.Send(m);
    }
}
