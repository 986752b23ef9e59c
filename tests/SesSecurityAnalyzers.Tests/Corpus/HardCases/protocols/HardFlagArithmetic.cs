using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Slate.Roofs;

public sealed class RoofMailer
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";
    private const SslProtocols Modern = SslProtocols.Tls12 | SslProtocols.Tls13;

    public void SendMasked(MimeMessage message)
    {
        var protocols = Modern | SslProtocols.Tls11;
        protocols &= ~SslProtocols.Tls11;
        using var client = new SmtpClient { SslProtocols = protocols };
        client.Connect(Host, 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendToggled(MimeMessage message)
    {
        var protocols = Modern;
        protocols ^= SslProtocols.Tls13;
        using var client = new SmtpClient { SslProtocols = protocols }; //~ SESA203
        client.Connect(Host, 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendWidened(MimeMessage message, bool compatible)
    {
        var protocols = Modern;
        if (compatible)
        {
            protocols |= (SslProtocols)192;
        }

        using var client = new SmtpClient();
        client.SslProtocols = protocols; //~ SESA201
        client.Connect(Host, 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendSummed(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.SslProtocols = (SslProtocols)(3072 + 12288);
        client.Connect(Host, 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
