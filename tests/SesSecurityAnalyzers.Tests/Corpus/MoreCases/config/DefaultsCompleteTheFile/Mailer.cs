using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Defaults.Complete;

public sealed class MailerOptions
{
    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    public bool UseSsl { get; set; }

    public SecureSocketOptions Mode { get; set; } = SecureSocketOptions.StartTls;
}

public sealed class Mailer(IConfiguration configuration)
{
    public void Send(MimeMessage message)
    {
        var options = configuration.GetSection("Mailer").Get<MailerOptions>() ?? new MailerOptions();
        using var client = new SmtpClient();
        client.Connect(options.Host, options.Port, options.Mode);
        client.Send(message);
    }

    public void SendByFlag(MimeMessage message)
    {
        var options = new MailerOptions();
        configuration.Bind("Mailer", options);
        using var client = new SmtpClient();
        client.Connect(options.Host, options.Port, options.UseSsl); //~ SESA102
        client.Send(message);
    }
}
