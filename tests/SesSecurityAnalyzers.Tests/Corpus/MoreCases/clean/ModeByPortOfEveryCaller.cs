using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Bookshop.Mail;

internal sealed class SesConnection
{
    private readonly int _port;

    internal SesConnection(int port) => _port = port;

    internal async Task<SmtpClient> OpenAsync(string user, string password)
    {
        var options = _port switch
        {
            465 or 2465 => SecureSocketOptions.SslOnConnect,
            _ => SecureSocketOptions.StartTls,
        };

        var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", _port, options);
        await client.AuthenticateAsync(user, password);
        return client;
    }
}

internal static class Mailing
{
    private static readonly SesConnection Orders = new(465);
    private static readonly SesConnection Letters = new(2587);

    internal static async Task OrderAsync(MimeMessage message, string user, string password)
    {
        using var client = await Orders.OpenAsync(user, password);
        await client.SendAsync(message);
    }

    internal static async Task LetterAsync(MimeMessage message, string user, string password)
    {
        using var client = await Letters.OpenAsync(user, password);
        await client.SendAsync(message);
    }
}
