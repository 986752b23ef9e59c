using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Metro.Incidents;

internal static class SesConnection
{
    private const string Host = "email-smtp.ap-northeast-2.amazonaws.com";

    public static Task ConnectToSesAsync(this SmtpClient client, int port, CancellationToken token) =>
        client.ConnectAsync(Host, port, SecureSocketOptions.SslOnConnect, token); //~ SESA103

    public static Task ConnectToSesSafelyAsync(this SmtpClient client, int port, CancellationToken token) =>
        client.ConnectAsync(Host, port, port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls, token);
}

public sealed class IncidentMailer
{
    public async Task RaiseAsync(MimeMessage message, CancellationToken token)
    {
        using var client = new SmtpClient();
        await client.ConnectToSesAsync(2587, token);
        await client.SendAsync(message, token);
    }

    public async Task CloseAsync(MimeMessage message, CancellationToken token)
    {
        using var client = new SmtpClient();
        await client.ConnectToSesSafelyAsync(587, token);
        await client.SendAsync(message, token);
    }

    public async Task ArchiveAsync(MimeMessage message, CancellationToken token)
    {
        using var client = new SmtpClient();
        await client.ConnectToSesSafelyAsync(465, token);
        await client.SendAsync(message, token);
    }
}
