using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Hostel.Keys;

public sealed class KeyMailer
{
    private const string Host = "email-smtp.us-west-2.amazonaws.com";

    public void Send(MimeMessage message)
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable("SMTP_PORT"), out var port))
        {
            port = 465;
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }

    public void SendByOtherFallback(MimeMessage message)
    {
        var port = int.TryParse(Environment.GetEnvironmentVariable("SMTP_PORT"), out var given) ? given : 587;
        using var client = new SmtpClient();
        client.Connect(Host, port, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
