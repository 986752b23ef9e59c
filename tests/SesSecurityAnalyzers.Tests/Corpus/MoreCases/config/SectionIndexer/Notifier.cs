using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Notifications.Web;

public sealed class Notifier
{
    private readonly IConfigurationSection _smtp;

    public Notifier(IConfiguration configuration)
    {
        _smtp = configuration.GetSection("Notifications:Smtp");
    }

    public async Task SendAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(_smtp["Server"], _smtp.GetValue<int>("Port"), SecureSocketOptions.StartTls);
        await client.SendAsync(message);
    }
}
