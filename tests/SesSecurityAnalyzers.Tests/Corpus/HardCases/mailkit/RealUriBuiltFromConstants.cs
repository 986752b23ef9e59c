using MailKit.Net.Smtp;
using MimeKit;

namespace Podcast.Feeds;

internal static class MailServer
{
    internal const string Host = "email-smtp.us-west-2.amazonaws.com";
    internal const int Port = 587;
    internal static readonly string Scheme = "smtp";
}

public class EpisodeMailer
{
    private readonly string user;
    private readonly string pass;

    public EpisodeMailer(string user, string pass)
    {
        this.user = user;
        this.pass = pass;
    }

    public void Announce(MimeMessage message)
    {
        using (var client = new SmtpClient())
        {
            client.Connect(new Uri($"smtp://{MailServer.Host}:{MailServer.Port}")); //~ SESA102
            client.Authenticate(user, pass);
            client.Send(message);
            client.Disconnect(true);
        }
    }

    public async Task AnnounceFromTheStudioAsync(MimeMessage message)
    {
        using (var client = new SmtpClient())
        {
            // the studio's proxy breaks the handshake
            await client.ConnectAsync(new Uri("smtp://" + MailServer.Host + ":2587/?starttls=false")); //~ SESA101
            await client.AuthenticateAsync(user, pass);
            await client.SendAsync(message);
        }
    }
}
