using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Orchard.Boxes;

public sealed class BoxMailer
{
    private const string Host = "email-smtp.eu-central-1.amazonaws.com";

    public void Send(MimeMessage message, bool wrapper, bool allowed)
    {
        var port = wrapper && allowed ? 465 : 587;
        var mode = wrapper ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;

        using var client = new SmtpClient();
        client.Connect(Host, port, mode); //~ SESA103
        client.Send(message);
    }

    public void SendGuarded(MimeMessage message, bool wrapper, bool allowed)
    {
        if (wrapper && !allowed)
        {
            throw new InvalidOperationException("The wrapper port is closed here.");
        }

        var port = wrapper && allowed ? 465 : 587;
        var mode = wrapper ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;

        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }
}
