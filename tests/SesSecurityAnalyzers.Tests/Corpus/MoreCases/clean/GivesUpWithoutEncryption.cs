using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Customs.Broker;

public sealed class BrokerMailer(ILogger<BrokerMailer> logger)
{
    public async Task<bool> TrySendAsync(MimeMessage message, string user, string password, CancellationToken ct)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.ap-south-1.amazonaws.com", 587, SecureSocketOptions.Auto, ct);
        if (!client.IsEncrypted)
        {
            logger.LogError("No TLS, nothing was sent");
            return false;
        }

        await client.AuthenticateAsync(user, password, ct);
        await client.SendAsync(message, ct);
        return true;
    }
}
