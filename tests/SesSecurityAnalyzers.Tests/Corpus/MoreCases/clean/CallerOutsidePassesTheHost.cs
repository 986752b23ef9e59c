using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Sdk.Mail;

public sealed class DeliveryService
{
    public void Deliver(string server, int port, SecureSocketOptions mode, MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(server, port, mode);
        client.Send(m);
    }
}
