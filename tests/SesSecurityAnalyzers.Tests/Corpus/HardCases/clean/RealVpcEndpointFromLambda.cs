using System.Net.Security;
using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Vpc.Mail;

public static class VpcMail
{
    private const string Endpoint = "vpce-0f1e2d3c4b5a69788-zyxw9876.email-smtp.eu-west-1.vpce.amazonaws.com";

    public static async Task<string> SendAsync(MimeMessage message, string user, string password, CancellationToken ct)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(Endpoint, 2465, SecureSocketOptions.SslOnConnect, ct);
        await client.AuthenticateAsync(user, password, ct);
        var reply = await client.SendAsync(message, ct);
        await client.DisconnectAsync(true, ct);
        return reply;
    }

    public static async Task<bool> CertificateIsGoodAsync(CancellationToken ct)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(Endpoint, 465, ct);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = Endpoint }, ct);
        return tls.IsAuthenticated && tls.IsEncrypted;
    }
}
