using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Pottery.Kilns;

internal static class Features
{
    public const bool PlainSmtp = false;
    public static readonly bool WrapperPort = false;
}

public sealed class KilnMailer
{
    private const string Host = "email-smtp.us-east-2.amazonaws.com";

    public void Send(MimeMessage message)
    {
        var mode = Features.PlainSmtp ? SecureSocketOptions.None : SecureSocketOptions.StartTls;
        var port = 587;
        if (Features.WrapperPort)
        {
            port = 465;
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }

    public void SendNever(MimeMessage message)
    {
        const int attempts = 0;
        var mode = SecureSocketOptions.StartTls;
        for (var i = 0; i < attempts; i++)
        {
            mode = SecureSocketOptions.StartTlsWhenAvailable;
        }

        using var client = new SmtpClient();
        client.Connect(Host, 2587, mode);
        client.Send(message);
    }
}
