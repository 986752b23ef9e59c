using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Logging;

namespace Stable.Bookings;

public sealed class RetryingMailer
{
    private const int MaxAttempts = 4;
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";
    private readonly ILogger<RetryingMailer> _logger;

    public RetryingMailer(ILogger<RetryingMailer> logger)
    {
        _logger = logger;
    }

    public async Task<bool> SendAsync(MimeMessage message)
    {
        var mode = SecureSocketOptions.StartTls;
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            using var client = new SmtpClient();
            try
            {
                await client.ConnectAsync(Host, 587, mode); //~ SESA101
                await client.SendAsync(message);
                await client.DisconnectAsync(true);
                return true;
            }
            catch (SslHandshakeException ex)
            {
                _logger.LogWarning(ex, "Handshake failed, attempt {Attempt}", attempt);
                mode = SecureSocketOptions.None;
            }

            await Task.Delay(TimeSpan.FromSeconds(1 << attempt));
        }

        return false;
    }
}
