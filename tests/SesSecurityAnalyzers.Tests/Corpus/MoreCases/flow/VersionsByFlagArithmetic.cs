using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Foundry.Casts;

public sealed class CastMailer
{
    private const SslProtocols Modern = SslProtocols.Tls12 | SslProtocols.Tls13;

    public void WithoutThirteen(MimeMessage m)
    {
        var versions = Modern & ~SslProtocols.Tls13;
        using var client = new SmtpClient();
        client.SslProtocols = versions; //~ SESA203
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(m);
    }

    public void WithEleven(MimeMessage m)
    {
        var versions = SslProtocols.Tls12;
        versions |= SslProtocols.Tls11;
        using var client = new SmtpClient();
        client.SslProtocols = versions; //~ SESA201
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(m);
    }

    public void Both(MimeMessage m)
    {
        var versions = SslProtocols.Tls12;
        versions |= SslProtocols.Tls13;
        using var client = new SmtpClient();
        client.SslProtocols = versions;
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(m);
    }
}
