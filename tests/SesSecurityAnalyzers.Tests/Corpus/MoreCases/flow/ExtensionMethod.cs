using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Opera.Season;

internal static class SmtpClientExtensions
{
    internal static async Task ConnectToSesAsync(this SmtpClient client, string region, int port)
    {
        await client.ConnectAsync($"email-smtp.{region}.amazonaws.com", port, SecureSocketOptions.StartTls); //~ SESA103
    }
}

public sealed class SeasonMailer
{
    public async Task SendAsync(MimeMessage programme)
    {
        using var client = new SmtpClient();
        await client.ConnectToSesAsync("eu-west-1", 465);
        await client.SendAsync(programme);
    }
}
