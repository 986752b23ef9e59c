using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Orchestra.Seasons;

public sealed record Account(string Host, int Port, SecureSocketOptions Mode, string User, string Password);

public sealed class SeasonMailer(bool rehearsal, string user, string password)
{
    public async Task SendAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        if (rehearsal)
        {
            var account = new Account("mailhog.example.org", 1025, SecureSocketOptions.None, "rehearsal", "allegro-ma-non-troppo");
            await client.ConnectAsync(account.Host, account.Port, account.Mode);
            await client.AuthenticateAsync(account.User, account.Password);
        }
        else
        {
            await client.ConnectAsync("email-smtp.eu-west-3.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
            await client.AuthenticateAsync(user, password);
        }

        await client.SendAsync(message);
        await client.DisconnectAsync(true);
    }
}
