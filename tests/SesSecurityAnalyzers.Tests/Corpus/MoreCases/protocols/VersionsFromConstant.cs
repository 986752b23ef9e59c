using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Dairy.Routes;

internal static class TlsSettings
{
    internal const SslProtocols Legacy = SslProtocols.Tls11 | SslProtocols.Tls12;
    internal static readonly SslProtocols Pinned = SslProtocols.Tls12;
    internal static readonly SslProtocols Automatic = SslProtocols.None;
}

public sealed class RouteMailer
{
    public async Task SendLegacyAsync(MimeMessage route)
    {
        using var client = new SmtpClient { SslProtocols = TlsSettings.Legacy }; //~ SESA201
        await client.ConnectAsync("email-smtp.ap-south-1.amazonaws.com", 2465, SecureSocketOptions.SslOnConnect);
        await client.SendAsync(route);
    }

    public async Task SendPinnedAsync(MimeMessage route)
    {
        using var client = new SmtpClient { SslProtocols = TlsSettings.Pinned }; //~ SESA203
        await client.ConnectAsync("email-smtp.ap-south-1.amazonaws.com", 2465, SecureSocketOptions.SslOnConnect);
        await client.SendAsync(route);
    }

    public async Task SendAutomaticAsync(MimeMessage route)
    {
        using var client = new SmtpClient { SslProtocols = TlsSettings.Automatic };
        await client.ConnectAsync("email-smtp.ap-south-1.amazonaws.com", 2465, SecureSocketOptions.SslOnConnect);
        await client.SendAsync(route);
    }
}
