using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Ambulance.Dispatch;

public sealed class DispatchMailer(ILogger<DispatchMailer> logger)
{
    public async Task SendAsync(MimeMessage message, CancellationToken ct)
    {
        var mode = SecureSocketOptions.StartTls;

        for (var attempt = 1; attempt <= 3; attempt++)
        {
            using var client = new SmtpClient();
            try
            {
                await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, mode, ct); //~ SESA102
                await client.SendAsync(message, ct);
                await client.DisconnectAsync(true, ct);
                return;
            }
            catch (Exception ex) when (attempt < 3)
            {
                logger.LogWarning(ex, "Attempt {Attempt} failed", attempt);
                mode = SecureSocketOptions.StartTlsWhenAvailable;
                await Task.Delay(TimeSpan.FromSeconds(attempt * 2), ct);
            }
        }
    }
}
