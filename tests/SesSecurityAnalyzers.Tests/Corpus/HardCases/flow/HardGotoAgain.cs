using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Printer.Queue;

public sealed class QueueMailer
{
    private const string Host = "email-smtp.us-east-1.amazonaws.com";

    public void Send(MimeMessage message)
    {
        var mode = SecureSocketOptions.StartTls;
    again:
        try
        {
            using var client = new SmtpClient();
            client.Connect(Host, 2587, mode); //~ SESA101
            client.Send(message);
        }
        catch (NotSupportedException) when (mode != SecureSocketOptions.None)
        {
            mode = SecureSocketOptions.None;
            goto again;
        }
    }

    public void SendOverOtherPort(MimeMessage message)
    {
        var mode = SecureSocketOptions.StartTls;
        var port = 2587;
    again:
        try
        {
            using var client = new SmtpClient();
            client.Connect(Host, port, mode);
            client.Send(message);
        }
        catch (TimeoutException) when (port == 2587)
        {
            (port, mode) = (2465, SecureSocketOptions.SslOnConnect);
            goto again;
        }
    }
}
