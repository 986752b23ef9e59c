using System.Collections.Concurrent;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Auction.Bids;

public sealed class SmtpPool(string userName, string password, int size) : IAsyncDisposable
{
    private readonly ConcurrentBag<SmtpClient> _idle = new();
    private readonly SemaphoreSlim _gate = new(size, size);

    public async Task SendAsync(MimeMessage message, CancellationToken ct)
    {
        await _gate.WaitAsync(ct);
        try
        {
            var client = await RentAsync(ct);
            await client.SendAsync(message, ct);
            _idle.Add(client);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async ValueTask<SmtpClient> RentAsync(CancellationToken ct)
    {
        while (_idle.TryTake(out var pooled))
        {
            if (pooled is { IsConnected: true, IsAuthenticated: true })
            {
                return pooled;
            }

            pooled.Dispose();
        }

        var fresh = new SmtpClient();
        await fresh.ConnectAsync("email-smtp.us-east-2.amazonaws.com", 25, SecureSocketOptions.StartTls, ct); //~ SESA106
        await fresh.AuthenticateAsync(userName, password, ct);
        return fresh;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _idle)
        {
            await client.DisconnectAsync(true);
            client.Dispose();
        }
    }
}
