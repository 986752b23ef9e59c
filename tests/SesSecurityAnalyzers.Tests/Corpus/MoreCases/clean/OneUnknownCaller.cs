using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Library.Sender;

public sealed class Sender
{
    public void SendToSes(MimeMessage message) => Deliver(message, "email-smtp.us-east-1.amazonaws.com", SecureSocketOptions.StartTls);

    public void SendTo(string host, MimeMessage message) => Deliver(message, host, SecureSocketOptions.None);

    private static void Deliver(MimeMessage message, string host, SecureSocketOptions mode)
    {
        using var client = new SmtpClient();
        client.Connect(host, 587, mode);
        client.Send(message);
    }
}
