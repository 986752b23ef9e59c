using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;

namespace Choir.Site;

public sealed class ConcertMailer
{
    private readonly SmtpSettings _settings;

    public ConcertMailer(IConfiguration configuration)
    {
        _settings = configuration.GetSection("Smtp").Get<SmtpSettings>() ?? throw new InvalidOperationException("No section Smtp");
    }

    public async Task InviteAsync(string singer, DateOnly day)
    {
        var message = new MimeMessage { Subject = $"Concert on {day:D}" };
        message.From.Add(MailboxAddress.Parse(_settings.Sender));
        message.To.Add(MailboxAddress.Parse(singer));
        message.Body = new TextPart("plain") { Text = "Doors open at seven." };

        using var client = new SmtpClient();
        await client.ConnectAsync(_settings.Host, _settings.Port, SecureSocketOptions.StartTls);
        await client.SendAsync(message);
        await client.DisconnectAsync(true);
    }
}
