using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Gallery.Openings;

public sealed class OpeningMailer
{
    public void Invite(MimeMessage message)
    {
        var builder = new UriBuilder("smtp", "email-smtp.eu-west-1.amazonaws.com", 587);
        using var client = new SmtpClient();
        client.Connect(builder.Uri); //~ SESA102
        client.Send(message);
    }

    public void InviteWrapped(MimeMessage message)
    {
        var builder = new UriBuilder { Scheme = "smtps", Host = "email-smtp.eu-west-1.amazonaws.com", Port = 465 };
        using var client = new SmtpClient();
        client.Connect(builder.Uri);
        client.Send(message);
    }
}
