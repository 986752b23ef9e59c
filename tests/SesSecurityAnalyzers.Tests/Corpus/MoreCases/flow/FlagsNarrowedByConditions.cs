using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Narrowed.Flags;

public sealed class NarrowedMailer
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public void ByFlag(MimeMessage message, bool secure)
    {
        using var client = new SmtpClient();
        if (secure)
        {
            client.Connect(Host, 465, secure);
        }
        else
        {
            client.Connect(Host, 587, secure); //~ SESA102
        }

        client.Send(message);
    }

    public void ByPort(MimeMessage message, int port)
    {
        if (port != 465 && port != 587)
        {
            throw new ArgumentOutOfRangeException(nameof(port));
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }

    public void ByMode(MimeMessage message, SecureSocketOptions mode)
    {
        using var client = new SmtpClient();
        if (mode == SecureSocketOptions.None)
        {
            client.Connect("localhost", 1025, mode);
        }
        else if (mode is SecureSocketOptions.StartTlsWhenAvailable)
        {
            client.Connect(Host, 587, mode); //~ SESA102
        }
        else
        {
            client.Connect(Host, 587, SecureSocketOptions.StartTls);
        }

        client.Send(message);
    }

    public void BySwitch(MimeMessage message, int port)
    {
        using var client = new SmtpClient();
        switch (port)
        {
            case 465:
            case 2465:
                client.Connect(Host, port, SecureSocketOptions.SslOnConnect);
                break;
            case 587:
                client.Connect(Host, port, SecureSocketOptions.StartTls);
                break;
            case 2525:
                client.Connect(Host, port, SecureSocketOptions.StartTls); //~ SESA104
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(port));
        }

        client.Send(message);
    }
}
