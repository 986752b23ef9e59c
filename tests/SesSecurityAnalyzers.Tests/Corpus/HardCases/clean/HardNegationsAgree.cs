using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Abbey.Guests;

public sealed class GuestMailer
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public void Send(MimeMessage message, bool direct, bool allowed)
    {
        var port = direct && allowed ? 465 : 587;
        var mode = !direct || !allowed ? SecureSocketOptions.StartTls : SecureSocketOptions.SslOnConnect;
        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }

    public void SendNested(MimeMessage message, bool direct, bool allowed)
    {
        var port = 587;
        if (direct)
        {
            if (allowed)
            {
                port = 465;
            }
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, direct && allowed ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendNamed(MimeMessage message, bool direct, bool allowed)
    {
        var wrapper = direct & allowed;
        var startTls = !wrapper;
        var port = startTls ? 2587 : 2465;
        using var client = new SmtpClient();
        client.Connect(Host, port, wrapper ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
