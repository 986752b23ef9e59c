using System.Net;
using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Vineyard.Club;

public static class Bootstrap
{
    // For the old SOAP client. MailKit has a setting of its own and does not look here.
    public static void Init() => ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls | SecurityProtocolType.Tls11;
}

public sealed class ClubMailer
{
    private readonly Func<(string User, string Password)> _login;

    public ClubMailer(Func<(string User, string Password)> login) => _login = login;

    public async Task SendAsync(IAsyncEnumerable<MimeMessage> letters)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls13 | SslProtocols.Tls12 };
        await client.ConnectAsync("email-smtp.ap-southeast-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        var (user, password) = _login();
        await client.AuthenticateAsync(user, password);
        await foreach (var letter in letters)
        {
            await client.SendAsync(letter);
        }

        await client.DisconnectAsync(true);
    }
}
