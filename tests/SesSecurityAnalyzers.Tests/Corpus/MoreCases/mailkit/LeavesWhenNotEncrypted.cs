using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Crypto.Exchange;

public sealed class WithdrawalMailer(string user, string password)
{
    public async Task NotifyAsync(MimeMessage message, CancellationToken ct)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.ap-northeast-1.amazonaws.com", 587, SecureSocketOptions.StartTlsWhenAvailable, ct);

        if (!client.IsSecure)
        {
            await client.DisconnectAsync(true, ct);
            throw new InvalidOperationException("The server did not offer TLS.");
        }

        await client.AuthenticateAsync(user, password, ct);
        await client.SendAsync(message, ct);
        await client.DisconnectAsync(true, ct);
    }
}
