using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Multi.Provider;

public enum MailProvider
{
    Local,
    Gmail,
    Office,
    Ses,
}

public sealed class ProviderMailer(MailProvider provider, Func<MailProvider, (string User, string Password)> logins)
{
    public async Task SendAsync(MimeMessage message, CancellationToken ct = default)
    {
        var (host, port, mode) = provider switch
        {
            MailProvider.Ses => ("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls),
            MailProvider.Gmail => ("smtp.gmail.com", 465, SecureSocketOptions.SslOnConnect),
            MailProvider.Office => ("smtp.office365.com", 587, SecureSocketOptions.Auto),
            _ => ("localhost", 1025, SecureSocketOptions.None),
        };

        using var client = new SmtpClient();
        await client.ConnectAsync(host, port, mode, ct);
        if (provider != MailProvider.Local)
        {
            var (user, password) = logins(provider);
            await client.AuthenticateAsync(user, password, ct);
        }

        await client.SendAsync(message, ct);
        await client.DisconnectAsync(true, ct);
    }
}
