using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Feature.Flags;

public sealed class FlaggedMailer
{
    private const bool AllowPlaintext = false;

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
#pragma warning disable CS0162 // the flag makes one branch unreachable, which is the point
        if (AllowPlaintext)
        {
            client.Connect("email-smtp.us-east-1.amazonaws.com", 25, SecureSocketOptions.None);
        }
        else
        {
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        }
#pragma warning restore CS0162
        client.Send(message);
    }

    public void SendByConstantChoice(MimeMessage message)
    {
        const bool wrapped = true;
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", wrapped ? 465 : 587, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }
}
