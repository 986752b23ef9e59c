using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Glacier.Tours;

public sealed class TourMailer(string user, string password)
{
    public async Task SendAsync(MimeMessage message, CancellationToken ct = default)
    {
        var (host, port) = Endpoint();
        using var client = new SmtpClient();
        await client.ConnectAsync(host, port, SecureSocketOptions.StartTls, ct); //~ SESA103
        await client.AuthenticateAsync(user, password, ct);
        await client.SendAsync(message, ct);

        static (string Host, int Port) Endpoint() => ("email-smtp.us-west-2.amazonaws.com", 465);
    }

    public async Task SendUpgradedAsync(MimeMessage message, CancellationToken ct = default)
    {
        var endpoint = (Host: "email-smtp.us-west-2.amazonaws.com", Port: 587, Mode: SecureSocketOptions.StartTls);
        using var client = new SmtpClient();
        await client.ConnectAsync(endpoint.Host, endpoint.Port, endpoint.Mode, ct);
        await client.AuthenticateAsync(user, password, ct);
        await client.SendAsync(message, ct);
    }
}
