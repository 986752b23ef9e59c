using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Franchise.Mail;

internal sealed record Relay(string Host, int Port, SecureSocketOptions Options);

internal sealed class FranchiseMailer
{
    public Task SendForHeadOfficeAsync(MimeMessage message) =>
        SendAsync(new Relay("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect), message);

    public Task SendForShopAsync(MimeMessage message)
    {
        var parts = (Environment.GetEnvironmentVariable("SHOP_RELAY") ?? "localhost:25").Split(':');
        return SendAsync(new Relay(parts[0], int.Parse(parts[1]), SecureSocketOptions.None), message);
    }

    private static async Task SendAsync(Relay relay, MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(relay.Host, relay.Port, relay.Options);
        await client.SendAsync(message);
        await client.DisconnectAsync(true);
    }
}
