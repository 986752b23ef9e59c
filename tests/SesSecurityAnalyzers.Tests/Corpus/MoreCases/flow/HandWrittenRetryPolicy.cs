using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Resilience.ByHand;

public sealed class RetryPolicy(int attempts, TimeSpan pause)
{
    public async Task ExecuteAsync(Func<int, Task> action)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await action(attempt);
                return;
            }
            catch (Exception e) when (attempt < attempts && e is IOException or ServiceNotConnectedException)
            {
                await Task.Delay(pause * attempt);
            }
        }
    }

    public async Task<T> ExecuteAsync<T>(Func<Task<T>> action)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await action();
            }
            catch (IOException) when (attempt < attempts)
            {
                await Task.Delay(pause);
            }
        }
    }
}

public sealed class ShipmentMailer
{
    private readonly RetryPolicy _policy = new(3, TimeSpan.FromSeconds(2));

    public Task AnnounceAsync(MimeMessage message) => _policy.ExecuteAsync(async attempt =>
    {
        using var client = new SmtpClient();
        var mode = attempt > 1 ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls;
        await client.ConnectAsync("email-smtp.us-east-2.amazonaws.com", 587, mode); //~ SESA102
        await client.SendAsync(message);
    });

    public Task<string> ConfirmAsync(MimeMessage message) => _policy.ExecuteAsync(async () =>
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.us-east-2.amazonaws.com", 2587, SecureSocketOptions.StartTls);
        return await client.SendAsync(message);
    });

    public Task DelayAsync(MimeMessage message)
    {
        return _policy.ExecuteAsync(SendOnceAsync);

        async Task SendOnceAsync(int attempt)
        {
            using var client = new SmtpClient { Timeout = attempt * 10_000 };
            await client.ConnectAsync("email-smtp.us-east-2.amazonaws.com", 465, true);
            await client.SendAsync(message);
        }
    }
}
