using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Theatre.Club;

internal static class SmtpClientExtensions
{
    internal static async Task<T> ConnectToSesAsync<T>(this T client, string region, SecureSocketOptions options)
        where T : ISmtpClient
    {
        await client.ConnectAsync($"email-smtp.{region}.amazonaws.com", 587, options); //~ SESA102
        return client;
    }

    internal static async Task<T> LoginAsync<T>(this T client, string user, string password)
        where T : ISmtpClient
    {
        await client.AuthenticateAsync(user, password);
        return client;
    }
}

public sealed class ClubMailer(string region)
{
    public async Task SendAsync(MimeMessage message, string user, string password)
    {
        using var client = new SmtpClient();
        await client.ConnectToSesAsync(region, SecureSocketOptions.StartTlsWhenAvailable);
        await client.LoginAsync(user, password);
        await client.SendAsync(message);
    }
}
