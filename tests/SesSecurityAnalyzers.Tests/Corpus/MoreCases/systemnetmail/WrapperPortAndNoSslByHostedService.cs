using System.Collections.Concurrent;
using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Greenhouse.Sensors;

public sealed class AlarmQueue
{
    private readonly ConcurrentQueue<string> _alarms = new();

    public void Raise(string alarm) => _alarms.Enqueue(alarm);

    public bool TryTake(out string? alarm) => _alarms.TryDequeue(out alarm);
}

public sealed class AlarmMailService(AlarmQueue queue, ICredentialsByHost credentials, ILogger<AlarmMailService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(20));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            while (queue.TryTake(out var alarm))
            {
                logger.LogInformation("Mailing alarm {Alarm}", alarm);
                await DeliverAsync(alarm!, stoppingToken);
            }
        }
    }

    private async Task DeliverAsync(string alarm, CancellationToken token)
    {
        var smtp = new SmtpClient
        {
            Host = "email-smtp.us-east-1.amazonaws.com",
            EnableSsl = false, //~ SESA101
            Port = 465, //~ SESA103
            Credentials = credentials,
        };
        await smtp.SendMailAsync("sensors@example.com", "grower@example.com", "Greenhouse alarm", alarm, token);
    }
}
