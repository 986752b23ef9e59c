using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Canal.Locks;

internal sealed record LockMailOptions
{
    public string Host { get; init; } = "email-smtp.eu-west-1.amazonaws.com";

    public int? Port { get; init; }

    public SecureSocketOptions? Mode { get; init; }
}

public sealed class LockMailer
{
    public void Send(MimeMessage message)
    {
        var options = new LockMailOptions();
        using var client = new SmtpClient();
        client.Connect(options.Host, options.Port ?? 25, options.Mode ?? SecureSocketOptions.StartTls); //~ SESA106
        client.Send(message);
    }

    public void SendByDefaultValue(MimeMessage message)
    {
        var options = new LockMailOptions { Mode = SecureSocketOptions.StartTls };
        using var client = new SmtpClient();
        client.Connect(options.Host, options.Port.GetValueOrDefault(2525), options.Mode.Value); //~ SESA104
        client.Send(message);
    }

    public void SendSet(MimeMessage message)
    {
        var options = new LockMailOptions { Port = 587 };
        using var client = new SmtpClient();
        client.Connect(options.Host, options.Port ?? 465, options.Mode is { } mode ? mode : SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
