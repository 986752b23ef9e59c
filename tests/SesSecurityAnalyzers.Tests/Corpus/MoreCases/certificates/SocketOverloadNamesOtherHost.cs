using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Shipping.Manifests;

public sealed class ManifestMailer(string user, string password)
{
    public async Task SendAsync(MimeMessage manifest, CancellationToken ct)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("email-smtp.us-west-2.amazonaws.com", 587, ct);

        using var client = new SmtpClient();
        await client.ConnectAsync(socket, "mail.example.com", 587, SecureSocketOptions.StartTls, ct); //~ SESA303
        await client.AuthenticateAsync(user, password, ct);
        await client.SendAsync(manifest, ct);
        await client.DisconnectAsync(true, ct);
    }

    public async Task SendOverNamedSocketAsync(MimeMessage manifest, CancellationToken ct)
    {
        const string host = "email-smtp.us-west-2.amazonaws.com";
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(host, 587, ct);

        using var client = new SmtpClient();
        await client.ConnectAsync(socket, host, 587, SecureSocketOptions.StartTls, ct);
        await client.AuthenticateAsync(user, password, ct);
        await client.SendAsync(manifest, ct);
    }
}
