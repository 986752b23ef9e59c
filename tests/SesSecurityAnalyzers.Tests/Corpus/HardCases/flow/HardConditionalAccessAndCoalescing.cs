using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Zoo.Feeding;

internal sealed class Relay
{
    public string? Host { get; init; }
    public int? Port { get; init; }
}

public sealed class FeedingMailer
{
    private static readonly Relay? Custom = null;

    private static readonly Relay Partial = new() { Host = "email-smtp.eu-north-1.amazonaws.com" };

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Custom?.Host ?? "email-smtp.eu-north-1.amazonaws.com", Custom?.Port ?? 465, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }

    public void SendPartial(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Partial?.Host ?? "localhost", Partial?.Port ?? 2525, SecureSocketOptions.StartTls); //~ SESA104
        client.Send(message);
    }

    public void SendPartialWell(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Partial.Host ?? "localhost", Partial.Port ?? 587, Partial.Port is null ? SecureSocketOptions.StartTls : SecureSocketOptions.None);
        client.Send(message);
    }
}
