using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Policy.Versions;

internal static class TlsPolicies
{
    public const SslProtocols Compatible = SslProtocols.Tls | Modern;

    public const SslProtocols Modern = SslProtocols.Tls12 | SslProtocols.Tls13;

    public static SslProtocols For(string level) => level switch
    {
        "modern" => Modern,
        "newest" => SslProtocols.Tls13,
        "compatible" => Compatible,
        _ => SslProtocols.None,
    };
}

public sealed class VersionedMailer
{
    public void Modern(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = TlsPolicies.Modern };
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void Compatible(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = TlsPolicies.Compatible }; //~ SESA201
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void Newest(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.SslProtocols = TlsPolicies.For("newest"); //~ SESA203
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    public void Unnamed(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.SslProtocols = TlsPolicies.For("default");
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    public void Elsewhere(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = TlsPolicies.Compatible };
        client.Connect("mail.example.net", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }
}
