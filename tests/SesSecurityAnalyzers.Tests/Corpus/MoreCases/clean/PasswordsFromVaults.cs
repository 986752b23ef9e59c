using System.Net;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Vault.Readers;

public interface ISecretStore
{
    Task<string> GetSecretAsync(string name, CancellationToken cancellationToken);
}

public sealed class VaultMailer(ISecretStore secrets, IConfiguration configuration)
{
    private const string SecretName = "prod/ses/smtp-password";

    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var password = await secrets.GetSecretAsync(SecretName, cancellationToken);
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect, cancellationToken);
        await client.AuthenticateAsync(new NetworkCredential("AKIAIOSFODNN7EXAMPLE", password), cancellationToken);
        await client.SendAsync(message, cancellationToken);
    }

    public async Task SendFromFileAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var password = (await File.ReadAllTextAsync("/run/secrets/ses_smtp_password", cancellationToken)).Trim();
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect, cancellationToken);
        await client.AuthenticateAsync("AKIAIOSFODNN7EXAMPLE", password, cancellationToken);
        await client.SendAsync(message, cancellationToken);
    }

    public void SendFromConfiguration(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(configuration["Ses:UserName"], configuration["Ses:Password"]);
        client.Send(message);
    }
}
