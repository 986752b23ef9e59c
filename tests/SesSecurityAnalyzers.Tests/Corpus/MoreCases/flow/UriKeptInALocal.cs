using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Podcast.Episodes;

public sealed class EpisodeMailer
{
    private static readonly Uri Endpoint = new("smtp://email-smtp.us-east-1.amazonaws.com:2587");
    private static readonly Uri Strict = new("smtp://email-smtp.us-east-1.amazonaws.com:2587?starttls=always");

    public void Publish(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Endpoint); //~ SESA102
        client.Send(message);
    }

    public void PublishStrict(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Strict);
        client.Send(message);
    }

    public void PublishByLocal(MimeMessage message, CancellationToken token)
    {
        var uri = new Uri("smtps://email-smtp.us-east-1.amazonaws.com:587");
        using var client = new SmtpClient();
        client.Connect(uri, token); //~ SESA103
        client.Send(message, token);
    }
}
