using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Cinema.Club;

internal sealed class MailerOptions
{
    public string Host { get; set; } = "email-smtp.us-east-1.amazonaws.com";

    public int Port { get; set; } = 587;

    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTlsWhenAvailable;
}

internal sealed class Mailer
{
    private readonly MailerOptions _options;

    public Mailer(MailerOptions options) => _options = options;

    public async Task SendAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(_options.Host, _options.Port, _options.Security); //~ SESA102
        await client.SendAsync(message);
        await client.DisconnectAsync(true);
    }
}

public static class Premiere
{
    public static async Task AnnounceAsync(IAsyncEnumerable<MimeMessage> messages)
    {
        var mailer = new Mailer(new MailerOptions());
        await foreach (var message in messages)
        {
            await mailer.SendAsync(message);
        }
    }
}
