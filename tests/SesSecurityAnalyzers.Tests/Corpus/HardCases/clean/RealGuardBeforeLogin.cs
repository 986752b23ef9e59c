using System.Security;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Audit.Trail;

public sealed class GuardedMailer(ILogger<GuardedMailer> logger, string userName, string password)
{
    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-central-1.amazonaws.com", 587, SecureSocketOptions.Auto, cancellationToken);

        if (!client.IsSecure)
        {
            await client.DisconnectAsync(true, cancellationToken);
            throw new SecurityException("No TLS, no login.");
        }

        logger.LogDebug("Connected with {Protocol}", client.SslProtocol);
        await client.AuthenticateAsync(userName, password, cancellationToken);
        await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(true, cancellationToken);
    }

    public bool TrySend(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-central-1.amazonaws.com", 2587, false);
        if (client.IsEncrypted)
        {
            client.Authenticate(userName, password);
            client.Send(message);
            client.Disconnect(true);
            return true;
        }

        logger.LogError("The server offers no TLS");
        return false;
    }
}
