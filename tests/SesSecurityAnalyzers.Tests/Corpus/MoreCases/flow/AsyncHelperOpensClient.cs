using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Newsroom.Wire;

public sealed class WireMailer
{
    public async Task PublishAsync(MimeMessage story, CancellationToken token)
    {
        using var client = await OpenAsync(token).ConfigureAwait(false);
        await client.SendAsync(story, token).ConfigureAwait(false);
    }

    public async Task RetractAsync(MimeMessage story, CancellationToken token)
    {
        using var client = await OpenStrictAsync(token).ConfigureAwait(false);
        await client.SendAsync(story, token).ConfigureAwait(false);
    }

    private static async Task<SmtpClient> OpenAsync(CancellationToken token)
    {
        var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 2587, cancellationToken: token).ConfigureAwait(false); //~ SESA102
        return client;
    }

    private static async Task<SmtpClient> OpenStrictAsync(CancellationToken token)
    {
        var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 2587, SecureSocketOptions.StartTls, token).ConfigureAwait(false);
        return client;
    }
}
