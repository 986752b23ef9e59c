using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Zzz.Mailing;

public sealed record EmailServicePreset(string Host, int Port, bool Secure);

public static class EmailServices
{
    public static readonly IReadOnlyDictionary<string, EmailServicePreset> Presets =
        new Dictionary<string, EmailServicePreset>(StringComparer.OrdinalIgnoreCase)
        {
            ["QQ"] = new EmailServicePreset("smtp.qq.com", 465, Secure: true),
            ["SendCloud"] = new EmailServicePreset("smtp.sendcloud.net", 2525, Secure: false),
            ["SendGrid"] = new EmailServicePreset("smtp.sendgrid.net", 587, Secure: false),
            ["SES"] = new EmailServicePreset("email-smtp.us-east-1.amazonaws.com", 465, Secure: true),
            ["SES-EU-WEST-1"] = new EmailServicePreset("email-smtp.eu-west-1.amazonaws.com", 465, Secure: true),
            ["SES-AP-SOUTH-1"] = new EmailServicePreset("email-smtp.ap-south-1.amazonaws.com", 465, Secure: true),
        };
}

public sealed class PresetMailer(string service, string user, string password)
{
    public async Task SendAsync(MimeMessage message, CancellationToken ct = default)
    {
        if (!EmailServices.Presets.TryGetValue(service, out var preset))
        {
            throw new InvalidOperationException($"Unknown mail service '{service}'");
        }

        using var client = new SmtpClient();
        await client.ConnectAsync(
            preset.Host,
            preset.Port,
            preset.Secure ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls,
            ct);
        await client.AuthenticateAsync(user, password, ct);
        await client.SendAsync(message, ct);
        await client.DisconnectAsync(true, ct);
    }
}
