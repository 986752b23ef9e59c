using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Checked.Settings;

public sealed class SmtpSettings
{
    public required string Host { get; init; }

    public required int Port { get; init; }

    public SecureSocketOptions Security { get; init; } = SecureSocketOptions.Auto;
}

public sealed class CheckedMailer
{
    private readonly SmtpSettings _settings;

    public CheckedMailer(SmtpSettings settings)
    {
        _settings = settings;
    }

    public async Task SendAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(_settings.Host, _settings.Port, _settings.Security);
        await client.SendAsync(message);
    }

    public async Task SendToSesAsync(MimeMessage message)
    {
        var security = _settings.Port switch
        {
            465 or 2465 => SecureSocketOptions.SslOnConnect,
            587 or 2587 => SecureSocketOptions.StartTls,
            _ => throw new InvalidOperationException("SES does not serve this port."),
        };
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", _settings.Port, security);
        await client.SendAsync(message);
    }
}

public static class Program
{
    public static CheckedMailer Create() => new(new SmtpSettings { Host = "email-smtp.eu-west-1.amazonaws.com", Port = 587, Security = SecureSocketOptions.StartTls });
}
