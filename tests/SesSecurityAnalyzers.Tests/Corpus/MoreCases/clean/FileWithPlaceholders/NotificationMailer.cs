using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Landlord.Portal;

public sealed class NotificationMailer
{
    private readonly IConfigurationSection _smtp;

    public NotificationMailer(IConfiguration configuration) => _smtp = configuration.GetSection("Email:Smtp");

    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(_smtp["Server"], _smtp.GetValue<int>("Port"), SecureSocketOptions.SslOnConnect, cancellationToken);
        await client.AuthenticateAsync(_smtp["Login"], _smtp["Password"], cancellationToken);
        await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(true, cancellationToken);
    }
}
