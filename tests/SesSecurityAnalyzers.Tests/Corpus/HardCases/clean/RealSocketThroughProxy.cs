using System.Net.Sockets;
using MailKit.Net.Proxy;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Proxied.Mail;

public sealed class ProxiedMailer(string proxyHost, int proxyPort, string user, string password)
{
    private const string Host = "email-smtp-fips.us-east-2.amazonaws.com";

    public async Task SendAsync(MimeMessage message, CancellationToken ct)
    {
        using var client = new SmtpClient { ProxyClient = new HttpProxyClient(proxyHost, proxyPort) };
        await client.ConnectAsync(Host, 587, SecureSocketOptions.StartTls, ct);
        await client.AuthenticateAsync(user, password, ct);
        await client.SendAsync(message, ct);
        await client.DisconnectAsync(true, ct);
    }

    public async Task SendOverOwnSocketAsync(MimeMessage message, CancellationToken ct)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(Host, 465, ct);
            using var client = new SmtpClient();
            await client.ConnectAsync(socket, Host, 465, SecureSocketOptions.SslOnConnect, ct);
            await client.AuthenticateAsync(user, password, ct);
            await client.SendAsync(message, ct);
            await client.DisconnectAsync(true, ct);
        }
        finally
        {
            socket.Dispose();
        }
    }
}
