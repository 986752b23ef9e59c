using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Insurance.Claims;

internal sealed record Transport(string Host, int Port, SecureSocketOptions Mode, SslProtocols Versions);

internal static class Transports
{
    public static SmtpClient Prepare(Transport transport)
    {
        var client = new SmtpClient();
        client.SslProtocols = transport.Versions; //~ SESA201
        client.Timeout = 30_000;
        return client;
    }
}

public sealed class ClaimMailer(string user, string password)
{
    private static readonly Transport Ses = new("email-smtp.eu-west-2.amazonaws.com", 465, SecureSocketOptions.SslOnConnect, SslProtocols.Tls11 | SslProtocols.Tls12);

    public async Task SendAsync(MimeMessage claim, CancellationToken cancellationToken = default)
    {
        using var client = Transports.Prepare(Ses);
        await client.ConnectAsync(Ses.Host, Ses.Port, Ses.Mode, cancellationToken);
        await client.AuthenticateAsync(user, password, cancellationToken);
        await client.SendAsync(claim, cancellationToken);
        await client.DisconnectAsync(true, cancellationToken);
    }
}
