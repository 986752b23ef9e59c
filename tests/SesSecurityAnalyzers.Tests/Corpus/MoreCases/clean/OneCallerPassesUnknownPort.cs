using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Sdk.Bulk;

public sealed class BulkMailer
{
    public void Small(MimeMessage m) => Deliver("email-smtp.us-east-1.amazonaws.com", 2525, m);

    public void Large(string host, int port, MimeMessage m) => Deliver(host, port, m);

    private static void Deliver(string host, int port, MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(host, port, SecureSocketOptions.StartTls);
        client.Send(m);
    }
}
