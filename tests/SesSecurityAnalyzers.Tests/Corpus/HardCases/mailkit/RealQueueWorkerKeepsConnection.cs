using System.Threading.Channels;
using MailKit.Net.Smtp;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Auction.Worker;

public sealed record SesLogin(string UserName, string Password);

public sealed class MailQueueWorker(ChannelReader<MimeMessage> queue, SesLogin login, ILogger<MailQueueWorker> logger) : BackgroundService
{
    private readonly SmtpClient _client = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var message in queue.ReadAllAsync(stoppingToken))
        {
            try
            {
                await EnsureConnectedAsync(stoppingToken);
                await _client.SendAsync(message, stoppingToken);
            }
            catch (Exception ex) when (ex is not OperationCanceledException)
            {
                logger.LogError(ex, "Mail {Subject} was not sent", message.Subject);
            }
        }

        await _client.DisconnectAsync(true, CancellationToken.None);
    }

    public override void Dispose()
    {
        _client.Dispose();
        base.Dispose();
    }

    private async Task EnsureConnectedAsync(CancellationToken ct)
    {
        if (_client.IsConnected && _client.IsAuthenticated)
        {
            return;
        }

        if (!_client.IsConnected)
        {
            await _client.ConnectAsync("email-smtp.ap-southeast-2.amazonaws.com", 587, cancellationToken: ct); //~ SESA102
        }

        await _client.AuthenticateAsync(login.UserName, login.Password, ct);
    }
}
