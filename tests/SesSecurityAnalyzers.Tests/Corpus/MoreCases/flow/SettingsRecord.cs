using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Sail.Regatta;

internal sealed record SmtpSettings
{
    public string Host { get; init; } = "email-smtp.eu-north-1.amazonaws.com";
    public int Port { get; init; } = 587;
    public SecureSocketOptions Mode { get; init; } = SecureSocketOptions.None;
}

public sealed class RegattaMailer
{
    public void SendWithDefaults(MimeMessage result)
    {
        var settings = new SmtpSettings();
        using var client = new SmtpClient();
        client.Connect(settings.Host, settings.Port, settings.Mode); //~ SESA101
        client.Send(result);
    }

    public void SendWithModeSet(MimeMessage result)
    {
        var settings = new SmtpSettings { Mode = SecureSocketOptions.StartTls };
        using var client = new SmtpClient();
        client.Connect(settings.Host, settings.Port, settings.Mode);
        client.Send(result);
    }

    public void SendWithPortSet(MimeMessage result)
    {
        var settings = new SmtpSettings { Mode = SecureSocketOptions.StartTls, Port = 2465 };
        using var client = new SmtpClient();
        client.Connect(settings.Host, settings.Port, settings.Mode); //~ SESA103
        client.Send(result);
    }
}
