using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Flint.Tools;

public sealed class ToolMailer
{
    private const string Host = "email-smtp.us-west-2.amazonaws.com";

    public void Send(MimeMessage message, bool direct)
    {
        var mode = direct ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect(Host, options: mode); //~ SESA106
        client.Send(message);
    }

    public void SendDirect(MimeMessage message, bool direct)
    {
        var mode = direct ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        if (mode == SecureSocketOptions.SslOnConnect)
        {
            client.Connect(Host, options: mode);
        }
        else
        {
            client.Connect(Host, 587, mode);
        }

        client.Send(message);
    }
}
