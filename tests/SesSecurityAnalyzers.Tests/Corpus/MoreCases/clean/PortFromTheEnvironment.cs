using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Kiosk.Tickets;

public sealed class KioskMailer(IConfiguration configuration)
{
    private readonly int _port = configuration.GetValue<int>("KIOSK_SMTP_PORT");

    // Auto is the wrapper mode on 465, and no one here can say which port it will be.
    public async Task SendAsync(MimeMessage ticket, CancellationToken ct)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-north-1.amazonaws.com", _port, SecureSocketOptions.Auto, ct);
        await client.SendAsync(ticket, ct);
    }

    public async Task SendByFlagAsync(MimeMessage ticket, CancellationToken ct)
    {
        var useSsl = configuration.GetValue<bool>("KIOSK_SMTP_SSL");
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-north-1.amazonaws.com", 465, useSsl || _port == 465, ct);
        await client.SendAsync(ticket, ct);
    }
}
