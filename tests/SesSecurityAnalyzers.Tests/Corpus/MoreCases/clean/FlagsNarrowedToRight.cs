using System.Net.Mail;
using MailKit.Security;
using MimeKit;

namespace Narrowed.Right;

public sealed class RightMailer
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public void NotOurHost(MailMessage message, string host, bool tls)
    {
        if (host == Host || host.EndsWith(".amazonaws.com", StringComparison.OrdinalIgnoreCase))
        {
            tls = true;
        }

        using var client = new SmtpClient(host, 587) { EnableSsl = tls };
        client.Send(message);
    }

    public void Required(MailMessage message, bool tls)
    {
        if (!tls)
        {
            throw new ArgumentException("TLS is required.", nameof(tls));
        }

        using var client = new SmtpClient(Host, 587) { EnableSsl = tls };
        client.Send(message);
    }

    public void Forced(MailMessage message, bool tls)
    {
        using var client = new SmtpClient(Host, 587);
        client.EnableSsl = tls || Host.Length > 0;
        client.Send(message);
    }

    public async Task AllModesAsync(MimeMessage message, SecureSocketOptions mode, int port)
    {
        if (mode is not (SecureSocketOptions.StartTls or SecureSocketOptions.SslOnConnect))
        {
            return;
        }

        using var client = new MailKit.Net.Smtp.SmtpClient();
        await client.ConnectAsync(Host, mode is SecureSocketOptions.SslOnConnect ? 465 : 587, mode);
        await client.SendAsync(message);
    }
}
