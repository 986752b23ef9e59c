using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Council.Tenders;

public sealed record SmtpSettings
{
    public required string Host { get; init; }
    public int Port { get; init; }
    public bool EnableSsl { get; init; }
}

public sealed class TenderMailer(IConfiguration configuration)
{
    public void Send(MailMessage m)
    {
        var settings = configuration.GetSection("Smtp").Get<SmtpSettings>()!;
        using var client = new SmtpClient(settings.Host, settings.Port)
        {
            EnableSsl = settings.EnableSsl,
        };
        client.Send(m);
    }
}
