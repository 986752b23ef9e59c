using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Insurance.Common.Mail;

public static class SmtpClientExtensions
{
    public static async Task<ISmtpClient> ConnectToSesAsync(this ISmtpClient client, string region, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(region);

        var host = "email-smtp." + region.ToLowerInvariant() + ".amazonaws.com";
        await client.ConnectAsync(host, 587, SecureSocketOptions.None, ct); //~ SESA101
        return client;
    }

    public static Task QuitAsync(this IMailService service) => service.DisconnectAsync(true);
}
