using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddOptions<RelayOptions>().BindConfiguration("Relay").ValidateOnStart();
builder.Services.AddHostedService<Pump>();
builder.Build().Run();

public sealed class RelayOptions
{
    public required string Host { get; init; }

    public int Port { get; init; } = 587;

    public string From { get; init; } = "pump@example.com";
}

public sealed class Pump(IOptions<RelayOptions> options) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var relay = options.Value;
        using var client = new SmtpClient();
        await client.ConnectAsync(relay.Host, relay.Port, SecureSocketOptions.SslOnConnect, stoppingToken); //~ SESA103

        var message = new MimeMessage { Subject = "pump" };
        message.From.Add(MailboxAddress.Parse(relay.From));
        await client.SendAsync(message, stoppingToken);
    }
}
