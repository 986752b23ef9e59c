using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Mine.Safety;

public sealed class SafetyMailer(string user, string password)
{
    private const string Ses = "email-smtp.ap-southeast-2.amazonaws.com";

    public async Task SendAsync(MimeMessage message, string? localRelay, CancellationToken ct)
    {
        var mode = SecureSocketOptions.StartTls;
        var port = 587;
        var host = Ses;

        if (localRelay is { Length: > 0 })
        {
            host = localRelay;
            port = 25;
            mode = SecureSocketOptions.None;
        }

        using var client = new SmtpClient();
        await client.ConnectAsync(host, port, mode, ct);
        if (mode != SecureSocketOptions.None)
        {
            await client.AuthenticateAsync(user, password, ct);
        }

        await client.SendAsync(message, ct);
    }

    public void Send(MimeMessage message, bool offline)
    {
        using var client = new SmtpClient();
        if (offline)
        {
            client.Connect("localhost", 25, SecureSocketOptions.None);
            client.Send(message);
            return;
        }

        client.Connect(Ses, 2465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(user, password);
        client.Send(message);
    }
}
