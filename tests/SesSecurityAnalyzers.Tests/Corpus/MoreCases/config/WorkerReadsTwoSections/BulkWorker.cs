using System.Net.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Worker.Sections;

public sealed class BulkWorker(IConfiguration configuration, Queue<MailMessage> transactional, Queue<MailMessage> bulk) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (transactional.TryDequeue(out var urgent))
            {
                await SendTransactionalAsync(urgent);
            }
            else if (bulk.TryDequeue(out var message))
            {
                await SendBulkAsync(message);
            }
            else
            {
                await Task.Delay(1000, stoppingToken);
            }
        }
    }

    private async Task SendTransactionalAsync(MailMessage message)
    {
        var section = configuration.GetSection("Mail:Transactional");
        using var client = new SmtpClient(section["Host"], section.GetValue<int>("Port")) { EnableSsl = section.GetValue<bool>("Tls") };
        await client.SendMailAsync(message);
    }

    private async Task SendBulkAsync(MailMessage message)
    {
        var section = configuration.GetSection("Mail").GetSection("Bulk");
        using var client = new SmtpClient(section["Host"], section.GetValue<int>("Port")) { EnableSsl = section.GetValue<bool>("Tls") };
        await client.SendMailAsync(message);
    }
}
