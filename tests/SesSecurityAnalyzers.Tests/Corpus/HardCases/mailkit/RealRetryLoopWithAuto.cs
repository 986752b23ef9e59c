using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Hr.Payslips;

public sealed class RetryingMailer(ILogger<RetryingMailer> logger, string userName, string password)
{
    private const int MaxAttempts = 3;
    private static readonly TimeSpan BaseDelay = TimeSpan.FromSeconds(5);

    public async Task<bool> SendAsync(MimeMessage message, CancellationToken ct)
    {
        for (var attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            using var client = new SmtpClient { Timeout = 15_000 };
            try
            {
                await client.ConnectAsync("email-smtp.eu-central-1.amazonaws.com", 2587, SecureSocketOptions.Auto, ct); //~ SESA102
                await client.AuthenticateAsync(userName, password, ct);
                await client.SendAsync(message, ct);
                await client.DisconnectAsync(quit: true, ct);
                return true;
            }
            catch (Exception ex) when (ex is IOException or SmtpCommandException && attempt < MaxAttempts)
            {
                var delay = BaseDelay * Math.Pow(2, attempt - 1);
                logger.LogWarning(ex, "Attempt {Attempt} failed, next in {Delay}", attempt, delay);
                await Task.Delay(delay, ct);
            }
        }

        return false;
    }
}
