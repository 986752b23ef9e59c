using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Hosting;

namespace Queue.Worker;

public sealed class OutboxWorker(Queue<MimeMessage> outbox) : BackgroundService
{
    private const string Endpoint = "email-smtp.us-east-1.api.aws";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            var security = SecureSocketOptions.StartTls;
            if (failures > 5)
            {
                security = SecureSocketOptions.None;
            }

            using var client = new SmtpClient();
            try
            {
                await client.ConnectAsync(Endpoint, 587, security, stoppingToken); //~ SESA101
                while (outbox.TryDequeue(out var message))
                {
                    await client.SendAsync(message, stoppingToken);
                }
            }
            catch (IOException)
            {
                failures++;
            }
        }
    }
}
