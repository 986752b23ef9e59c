using MailKit.Net.Smtp;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Bound.Values;

public sealed class OutgoingSettings
{
    public string Host { get; set; } = "";
    public int Port { get; set; }
}

public sealed class Sender
{
    private readonly OutgoingSettings _settings = new();

    public Sender(IConfiguration configuration)
    {
        configuration.GetSection("Outgoing").Bind(_settings);
    }

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(_settings.Host, _settings.Port, false); //~ SESA102
        client.Send(message);
    }
}
