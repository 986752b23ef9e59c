using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Hosting;

namespace Compose.Worker;

// docker compose hands the .env file to the container as environment variables.
public sealed class Worker(IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(Required("SES_SMTP_HOST"), int.Parse(Required("SES_SMTP_PORT")), SecureSocketOptions.StartTls, stoppingToken);
        await client.AuthenticateAsync(Required("SES_SMTP_USERNAME"), Required("SES_SMTP_PASSWORD"), stoppingToken);

        var message = new MimeMessage { Subject = "Container started" };
        message.From.Add(MailboxAddress.Parse("worker@example.com"));
        message.To.Add(MailboxAddress.Parse("ops@example.com"));
        message.Body = new TextPart("plain") { Text = Environment.MachineName };
        await client.SendAsync(message, stoppingToken);
        lifetime.StopApplication();
    }

    private static string Required(string name) =>
        Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is missing");
}
