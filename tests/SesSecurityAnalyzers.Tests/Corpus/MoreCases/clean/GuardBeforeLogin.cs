using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Laboratory.Results;

public sealed class GuardedMailer(string user, string password)
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-central-1.amazonaws.com", 587, SecureSocketOptions.StartTlsWhenAvailable);
        if (!client.IsSecure)
        {
            client.Disconnect(true);
            throw new InvalidOperationException("The server offered no TLS");
        }

        client.Authenticate(user, password);
        client.Send(message);
        client.Disconnect(true);
    }

    public async Task<bool> TrySendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-central-1.amazonaws.com", 2587, SecureSocketOptions.Auto, cancellationToken);
        if (!client.IsEncrypted)
        {
            return false;
        }

        await client.AuthenticateAsync(user, password, cancellationToken);
        await client.SendAsync(message, cancellationToken);
        return true;
    }
}
