using System.Net.Mail;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddSingleton<Outbox>();
builder.Services.AddTransient(_ => new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = false }); //~ SESA101
builder.Services.AddHostedService<Worker>();
await builder.Build().RunAsync();

internal sealed class Outbox
{
    public Queue<MailMessage> Messages { get; } = new();
}

internal sealed class Worker(Outbox outbox, SmtpClient client) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            while (outbox.Messages.TryDequeue(out var message))
            {
                await client.SendMailAsync(message, stoppingToken);
            }
            await Task.Delay(TimeSpan.FromSeconds(5), stoppingToken);
        }
    }
}
