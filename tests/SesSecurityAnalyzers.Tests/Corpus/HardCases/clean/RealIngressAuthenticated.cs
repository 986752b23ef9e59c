using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Outbox.Relay;

public sealed class RelayOptions
{
    public string IngressHost { get; } = "p4x8m1kq7z.fips.abcd.mail-manager-smtp.amazonaws.com";
    public int Port { get; } = 587;
    public required string IngressId { get; init; }
    public required string Password { get; init; }
}

public sealed class RelayService(RelayOptions options, Func<CancellationToken, IAsyncEnumerable<MimeMessage>> outbox, ILogger<RelayService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(options.IngressHost, options.Port, SecureSocketOptions.StartTls, stoppingToken);
        await client.AuthenticateAsync(options.IngressId, options.Password, stoppingToken);
        await foreach (var message in outbox(stoppingToken))
        {
            var reply = await client.SendAsync(message, stoppingToken);
            logger.LogInformation("{Id}: {Reply}", message.MessageId, reply);
        }

        await client.DisconnectAsync(true, CancellationToken.None);
    }
}
