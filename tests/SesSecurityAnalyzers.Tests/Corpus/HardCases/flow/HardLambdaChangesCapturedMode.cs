using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Kiln.Orders;

public sealed class KilnMailer
{
    private const string Host = "email-smtp.us-west-2.amazonaws.com";

    public void Send(MimeMessage message, bool compatible)
    {
        var mode = SecureSocketOptions.StartTls;
        Action relax = () => mode = SecureSocketOptions.None;
        if (compatible)
        {
            relax();
        }

        using var client = new SmtpClient();
        client.Connect(Host, 587, mode); //~ SESA101
        client.Send(message);
    }

    public void SendRestored(MimeMessage message, bool compatible)
    {
        var mode = SecureSocketOptions.StartTls;
        Action relax = () => mode = SecureSocketOptions.None;
        if (compatible)
        {
            relax();
        }

        mode = SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect(Host, 587, mode);
        client.Send(message);
    }
}
