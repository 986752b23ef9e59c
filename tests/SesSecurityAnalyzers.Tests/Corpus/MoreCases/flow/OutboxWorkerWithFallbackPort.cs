using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Billing.Outbox;

public interface IOutbox
{
    ValueTask<MimeMessage?> NextAsync(CancellationToken cancellation);

    ValueTask DoneAsync(MimeMessage message, CancellationToken cancellation);
}

public sealed class OutboxWorker(IOutbox outbox, ILogger<OutboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var port = 587;
        while (!stoppingToken.IsCancellationRequested)
        {
            var message = await outbox.NextAsync(stoppingToken);
            if (message is null)
            {
                await Task.Delay(Pause, stoppingToken);
                continue;
            }

            try
            {
                using var client = new SmtpClient { Timeout = 15_000 };
                await client.ConnectAsync("email-smtp.eu-central-1.amazonaws.com", port, SecureSocketOptions.StartTls, stoppingToken); //~ SESA103
                await client.SendAsync(message, stoppingToken);
                await client.DisconnectAsync(true, stoppingToken);
                await outbox.DoneAsync(message, stoppingToken);
            }
            catch (SocketException e)
            {
                logger.LogWarning(e, "Port {Port} cannot be reached", port);
                port = port == 587 ? 465 : 587;
            }
        }
    }
}

public sealed class PatientOutboxWorker(IOutbox outbox, ILogger<PatientOutboxWorker> logger) : BackgroundService
{
    private static readonly int[] Ports = [587, 2587];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var attempt = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await outbox.NextAsync(stoppingToken) is not { } message)
            {
                await Task.Delay(TimeSpan.FromSeconds(5), stoppingToken);
                continue;
            }

            var port = Ports[attempt % Ports.Length];
            try
            {
                using var client = new SmtpClient();
                await client.ConnectAsync("email-smtp.eu-central-1.amazonaws.com", port, SecureSocketOptions.StartTls, stoppingToken);
                await client.SendAsync(message, stoppingToken);
                await outbox.DoneAsync(message, stoppingToken);
                attempt = 0;
            }
            catch (SocketException e)
            {
                attempt++;
                logger.LogWarning(e, "Attempt {Attempt} failed", attempt);
            }
        }
    }
}
