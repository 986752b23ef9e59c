using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Hosting;
using MimeKit;

namespace Shelter.Animals;

public sealed class ShelterMailer(IHostEnvironment environment)
{
    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var development = environment.IsDevelopment();
        var host = development ? "mailhog" : "email-smtp.eu-west-2.amazonaws.com";
        var port = development ? 1025 : 465;
        var mode = development ? SecureSocketOptions.None : SecureSocketOptions.SslOnConnect;
        using var client = new SmtpClient();
        await client.ConnectAsync(host, port, mode, cancellationToken);
        await client.SendAsync(message, cancellationToken);
    }
}
