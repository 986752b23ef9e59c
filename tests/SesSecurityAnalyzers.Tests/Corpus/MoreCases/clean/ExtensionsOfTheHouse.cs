using System.Net.Mail;
using MailKit.Security;
using MimeKit;

namespace House.Extensions;

internal static class MailExtensions
{
    public static SmtpClient Secured(this SmtpClient client)
    {
        client.EnableSsl = true;
        return client;
    }

    public static SmtpClient Within(this SmtpClient client, TimeSpan timeout)
    {
        client.Timeout = (int)timeout.TotalMilliseconds;
        return client;
    }

    public static async Task<T> OpenedAsync<T>(this T client, string region)
        where T : MailKit.IMailTransport
    {
        await client.ConnectAsync($"email-smtp.{region}.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        return client;
    }

    public static bool IsSes(this string host) => host.StartsWith("email-smtp.", StringComparison.OrdinalIgnoreCase);
}

public sealed class HouseMailer(string configured)
{
    public void Send(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587).Within(TimeSpan.FromSeconds(5)).Secured();
        client.Send(message);
    }

    public void SendConfigured(MailMessage message)
    {
        using var client = new SmtpClient(configured, 587) { EnableSsl = configured.IsSes() };
        client.Send(message);
    }

    public async Task SendAsync(MimeMessage message)
    {
        using var client = await new MailKit.Net.Smtp.SmtpClient().OpenedAsync("eu-west-1");
        await client.SendAsync(message);
    }
}
