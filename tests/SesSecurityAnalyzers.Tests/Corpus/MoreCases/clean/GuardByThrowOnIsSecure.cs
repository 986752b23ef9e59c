using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ledger.Mail;

public sealed class LedgerMailer(string user, string password)
{
    public async Task SendAsync(MimeMessage m, CancellationToken token)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTlsWhenAvailable, token);
        if (!client.IsSecure)
        {
            await client.DisconnectAsync(true, token);
            throw new InvalidOperationException("The connection is not encrypted.");
        }

        await client.AuthenticateAsync(user, password, token);
        await client.SendAsync(m, token);
    }

    public bool TrySend(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 2587, SecureSocketOptions.Auto);
        if (!client.IsEncrypted) return false;
        client.Authenticate(user, password);
        client.Send(m);
        return true;
    }
}
