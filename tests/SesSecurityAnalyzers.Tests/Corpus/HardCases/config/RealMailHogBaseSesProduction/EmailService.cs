using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Notify.Api.Services;

public interface IEmailService
{
    Task SendAsync(string to, string subject, string html, CancellationToken cancellationToken);
}

public sealed class EmailService(IConfiguration configuration, ILogger<EmailService> logger) : IEmailService
{
    public async Task SendAsync(string to, string subject, string html, CancellationToken cancellationToken)
    {
        var smtp = configuration.GetSection("Smtp");

        var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse(smtp["From"]!));
        message.To.Add(MailboxAddress.Parse(to));
        message.Subject = subject;
        message.Body = new TextPart("html") { Text = html };

        logger.LogDebug("Testing SMTP connection to {Server}", smtp["Host"]);
        using var client = new SmtpClient();
        await client.ConnectAsync(smtp["Host"], smtp.GetValue<int>("Port"), SecureSocketOptions.None, cancellationToken); //~ SESA101
        await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(true, cancellationToken);
    }
}
