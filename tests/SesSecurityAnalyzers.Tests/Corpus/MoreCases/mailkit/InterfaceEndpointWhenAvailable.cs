using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Hosting;
using MimeKit;

namespace Clearing.House;

internal sealed class SettlementMailer(Func<CancellationToken, IAsyncEnumerable<MimeMessage>> outbox) : IHostedService
{
    private const string PrivateEndpoint = "vpce-0f1e2d3c4b5a69788-q1w2e3r4.email-smtp.eu-central-1.vpce.amazonaws.com";

    private readonly CancellationTokenSource _stop = new();
    private Task? _loop;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _loop = Task.Run(() => RunAsync(_stop.Token), cancellationToken);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await (_loop ?? Task.CompletedTask);
    }

    private async Task RunAsync(CancellationToken token)
    {
        await foreach (var message in outbox(token))
        {
            using var smtp = new SmtpClient();
            await smtp.ConnectAsync(PrivateEndpoint, 2587, SecureSocketOptions.StartTlsWhenAvailable, token); //~ SESA102
            await smtp.SendAsync(message, token);
            await smtp.DisconnectAsync(true, token);
        }
    }
}
