using System.Net;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Secrets.Three;

public interface ISecretStore
{
    Task<string> ReadAsync(string name);
}

public sealed class SecretMailer(ISecretStore store)
{
    private const string User = "AKIAIOSFODNN7EXAMPLE";
    private const string Derived = "BMW5RDrXmmVs0lV7GpI4oLkHXpZ4stDsk6q91z1g38Pk";
    private const string Placeholder = "<smtp-password>";

    public async Task SendAsync(MimeMessage message)
    {
        using var client = await OpenAsync();
        await client.AuthenticateAsync(User, await store.ReadAsync("smtp"));
        await client.SendAsync(message);
    }

    public async Task SendWithConstantAsync(MimeMessage message)
    {
        using var client = await OpenAsync();
        await client.AuthenticateAsync(User, Derived); //~ SESA601
        await client.SendAsync(message);
    }

    public async Task SendWithPlaceholderAsync(MimeMessage message)
    {
        using var client = await OpenAsync();
        await client.AuthenticateAsync(User, Placeholder);
        await client.SendAsync(message);
    }

    public async Task SendWithFallbackAsync(MimeMessage message)
    {
        var password = Environment.GetEnvironmentVariable("SMTP_PASSWORD");
        if (string.IsNullOrWhiteSpace(password))
        {
            password = Derived;
        }

        using var client = await OpenAsync();
        await client.AuthenticateAsync(new NetworkCredential(User, password)); //~ SESA601
        await client.SendAsync(message);
    }

    private static async Task<SmtpClient> OpenAsync()
    {
        var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        return client;
    }
}
