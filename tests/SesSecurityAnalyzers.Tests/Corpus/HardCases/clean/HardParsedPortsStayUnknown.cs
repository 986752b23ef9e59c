using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Depot.Tyres;

public sealed class TyreMailer
{
    private const string Host = "email-smtp.ap-northeast-2.amazonaws.com";

    public void Send(MimeMessage message)
    {
        var text = Environment.GetEnvironmentVariable("SMTP_PORT");
        var port = string.IsNullOrEmpty(text) ? 587 : int.Parse(text);
        var mode = port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }

    public void SendAuto(MimeMessage message, int port)
    {
        if (port is 25 or 587 or 2587)
        {
            throw new ArgumentException("Only the wrapper ports.", nameof(port));
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, SecureSocketOptions.Auto);
        client.Send(message);
    }

    public void SendOverKnown(MimeMessage message, int port)
    {
        if (port != 465)
        {
            port = 587;
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, port == 587 ? SecureSocketOptions.StartTls : SecureSocketOptions.Auto);
        client.Send(message);
    }
}
