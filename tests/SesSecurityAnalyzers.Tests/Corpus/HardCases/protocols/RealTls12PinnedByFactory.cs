using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Notaries.Mailing;

public interface IMailClientFactory
{
    Task<SmtpClient> OpenAsync(CancellationToken cancellationToken);
}

public sealed class SesMailClientFactory(string userName, string password) : IMailClientFactory
{
    public async Task<SmtpClient> OpenAsync(CancellationToken cancellationToken)
    {
        var client = new SmtpClient();
        client.Timeout = 20000;
        client.SslProtocols = SslProtocols.Tls12; //~ SESA203
        await client.ConnectAsync("email-smtp.eu-central-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect, cancellationToken);
        await client.AuthenticateAsync(userName, password, cancellationToken);
        return client;
    }
}

public sealed class DeedMailer(IMailClientFactory factory)
{
    public async Task SendAsync(MimeMessage deed, CancellationToken cancellationToken)
    {
        using var client = await factory.OpenAsync(cancellationToken);
        await client.SendAsync(deed, cancellationToken);
        await client.DisconnectAsync(true, cancellationToken);
    }
}
