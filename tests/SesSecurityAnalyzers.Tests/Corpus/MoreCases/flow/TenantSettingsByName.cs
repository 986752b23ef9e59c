using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Saas.Tenants;

public sealed record TenantMail(string Host, int Port, SecureSocketOptions Security);

public sealed class TenantMailer
{
    private static readonly Dictionary<string, TenantMail> Tenants = new(StringComparer.OrdinalIgnoreCase)
    {
        ["north"] = new("email-smtp.eu-north-1.amazonaws.com", 587, SecureSocketOptions.StartTls),
        ["south"] = new("email-smtp.eu-west-3.amazonaws.com", 465, SecureSocketOptions.SslOnConnect),
        ["on-premises"] = new("mail.example.org", 25, SecureSocketOptions.None),
    };

    private static readonly Dictionary<string, TenantMail> Trials = new()
    {
        ["north"] = new("email-smtp.eu-north-1.amazonaws.com", 587, SecureSocketOptions.StartTls),
        ["south"] = new("email-smtp.eu-west-3.amazonaws.com", 465, SecureSocketOptions.StartTls),
    };

    public async Task SendAsync(string tenant, MimeMessage message, CancellationToken cancellation)
    {
        if (!Tenants.TryGetValue(tenant, out var mail))
        {
            throw new KeyNotFoundException($"There is no tenant {tenant}.");
        }

        using var client = new SmtpClient();
        await client.ConnectAsync(mail.Host, mail.Port, mail.Security, cancellation);
        await client.SendAsync(message, cancellation);
        await client.DisconnectAsync(true, cancellation);
    }

    public async Task SendToTrialAsync(string tenant, MimeMessage message, CancellationToken cancellation)
    {
        var mail = Trials[tenant];
        using var client = new SmtpClient();
        await client.ConnectAsync(mail.Host, mail.Port, mail.Security, cancellation); //~ SESA103
        await client.SendAsync(message, cancellation);
        await client.DisconnectAsync(true, cancellation);
    }

    public async Task BroadcastAsync(MimeMessage message, CancellationToken cancellation)
    {
        foreach (var (tenant, mail) in Tenants)
        {
            message.Headers.Replace("X-Tenant", tenant);
            using var client = new SmtpClient();
            await client.ConnectAsync(mail.Host, mail.Port, mail.Security, cancellation);
            await client.SendAsync(message, cancellation);
        }
    }
}
