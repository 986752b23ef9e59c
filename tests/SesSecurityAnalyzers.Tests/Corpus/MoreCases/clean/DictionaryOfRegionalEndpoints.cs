using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Global.Shop;

public sealed class RegionalMailer(string user, string password)
{
    private static readonly Dictionary<string, (string Host, int Port)> Endpoints = new()
    {
        ["eu"] = ("email-smtp.eu-west-1.amazonaws.com", 587),
        ["us"] = ("email-smtp-fips.us-east-1.amazonaws.com", 2587),
        ["cn"] = ("email-smtp.cn-north-1.amazonaws.com.cn", 587),
        ["test"] = ("localhost", 2525),
    };

    public async Task SendAsync(string market, MimeMessage message, CancellationToken cancellationToken = default)
    {
        if (!Endpoints.TryGetValue(market, out var endpoint))
        {
            endpoint = Endpoints["eu"];
        }

        using var client = new SmtpClient();
        await client.ConnectAsync(endpoint.Host, endpoint.Port, SecureSocketOptions.StartTls, cancellationToken);
        await client.AuthenticateAsync(user, password, cancellationToken);
        await client.SendAsync(message, cancellationToken);
    }

    public async Task SendToChinaAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.cn-northwest-1.amazonaws.com.cn", 465, SecureSocketOptions.SslOnConnect);
        await client.AuthenticateAsync(user, password);
        await client.SendAsync(message);
    }
}
