using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Cellar.Wines;

public sealed class WineMailer
{
    // useSsl: false would be opportunistic, so this code only says true.
    public void Send(MimeMessage message, bool wrapped)
    {
        using var client = new SmtpClient();
        if (wrapped)
        {
            client.Connect("email-smtp.eu-west-3.amazonaws.com", 465, wrapped);
        }
        else
        {
            client.Connect("email-smtp.eu-west-3.amazonaws.com", 2465, !wrapped);
        }

        client.Send(message);
    }

    public void SendByOverload(MimeMessage message, bool wrapped)
    {
        using var client = new SmtpClient();
        if (!wrapped)
        {
            client.Connect("email-smtp.eu-west-3.amazonaws.com", 587, SecureSocketOptions.StartTls);
            client.Send(message);
            return;
        }

        client.Connect("email-smtp.eu-west-3.amazonaws.com", 465, useSsl: wrapped);
        client.Send(message);
    }
}
