using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Lighthouse.Logs;

public sealed class LogMailer
{
    private readonly Func<string, ValueTask<string>> _secret;

    public LogMailer(Func<string, ValueTask<string>> secret) => _secret = secret;

    public async Task SendAsync(MimeMessage log, CancellationToken ct)
    {
        var user = await _secret("ses/smtp/user");
        var password = await _secret("ses/smtp/password");

        using var client = new SmtpClient
        {
            SslProtocols = OperatingSystem.IsWindows() ? SslProtocols.None : SslProtocols.Tls12 | SslProtocols.Tls13,
            CheckCertificateRevocation = true,
        };
        await client.ConnectAsync("email-smtp-fips.us-west-2.amazonaws.com", 2465, useSsl: true, ct);
        await client.AuthenticateAsync(user, password, ct);
        await client.SendAsync(log, ct);
        await client.DisconnectAsync(true, ct);
    }
}
