using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Laundry.Pickup;

internal sealed record SmtpEndpoint(string Host = "email-smtp.us-east-2.amazonaws.com", int Port = 465, int TimeoutSeconds = 30);

internal sealed class PickupMailer
{
    private static readonly SmtpEndpoint Endpoint = new(TimeoutSeconds: 10);

    internal async Task SendAsync(MimeMessage message, CancellationToken ct)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(TimeSpan.FromSeconds(Endpoint.TimeoutSeconds));

        using var client = new SmtpClient();
        await client.ConnectAsync(Endpoint.Host, Endpoint.Port, SecureSocketOptions.StartTls, timeout.Token); //~ SESA103
        await client.SendAsync(message, timeout.Token);
        await client.DisconnectAsync(true, timeout.Token);
    }
}
