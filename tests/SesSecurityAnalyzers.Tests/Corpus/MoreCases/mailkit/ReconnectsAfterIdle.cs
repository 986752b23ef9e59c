using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Iot.Gateway;

public sealed class DeviceAlerts : IAsyncDisposable
{
    private readonly SmtpClient _client = new();
    private readonly SemaphoreSlim _gate = new(1, 1);
    private DateTime _last = DateTime.MinValue;

    public async Task AlertAsync(MimeMessage message, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            await EnsureConnectedAsync(cancellation);
            await _client.SendAsync(message, cancellation);
            _last = DateTime.UtcNow;
        }
        catch (ServiceNotConnectedException)
        {
            await _client.ConnectAsync("email-smtp.us-east-2.amazonaws.com", 2587, SecureSocketOptions.None, cancellation); //~ SESA101
            await _client.SendAsync(message, cancellation);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_client.IsConnected)
        {
            await _client.DisconnectAsync(true);
        }

        _client.Dispose();
        _gate.Dispose();
    }

    private async Task EnsureConnectedAsync(CancellationToken cancellation)
    {
        if (_client.IsConnected && DateTime.UtcNow - _last < TimeSpan.FromSeconds(8))
        {
            return;
        }

        if (_client.IsConnected)
        {
            await _client.DisconnectAsync(true, cancellation);
        }

        await _client.ConnectAsync("email-smtp.us-east-2.amazonaws.com", 2587, SecureSocketOptions.StartTls, cancellation);
        await _client.AuthenticateAsync(Environment.GetEnvironmentVariable("U"), Environment.GetEnvironmentVariable("P"), cancellation);
    }
}
