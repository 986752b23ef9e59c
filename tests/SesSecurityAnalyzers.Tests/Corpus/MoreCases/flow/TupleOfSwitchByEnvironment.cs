using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Hosting;
using MimeKit;

namespace Choir.Rehearsals;

public class RehearsalMailer
{
    private readonly IHostEnvironment _environment;

    public RehearsalMailer(IHostEnvironment environment)
    {
        _environment = environment;
    }

    public async Task SendAsync(MimeMessage message, CancellationToken token = default)
    {
        var (host, port, options) = _environment.EnvironmentName switch
        {
            "Development" => ("localhost", 1025, SecureSocketOptions.None),
            "Staging" => ("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.Auto),
            _ => ("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls),
        };

        using var client = new SmtpClient();
        await client.ConnectAsync(host, port, options, token); //~ SESA102
        await client.SendAsync(message, token);
        await client.DisconnectAsync(true, token);
    }
}
