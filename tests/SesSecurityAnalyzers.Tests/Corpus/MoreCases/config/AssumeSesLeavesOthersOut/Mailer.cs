using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Assumed.Hosts;

public sealed class Mailer
{
    public void SendToUnknown(string host, MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(host, 465, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }

    public void SendToOther(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("smtp.example.org", 25, SecureSocketOptions.None);
        client.Send(message);
    }

    public void SendToLocal(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("localhost", 1025, SecureSocketOptions.None);
        client.Send(message);
    }
}
