using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Chess.Lessons;

public sealed class LessonMailer
{
    public void Invite(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-west-2.amazonaws.com", 2465, LegacyModeFor(2465)); //~ SESA103
        client.Send(m);
    }

    public void Cancel(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-west-2.amazonaws.com", 2465, ModeFor(2465));
        client.Send(m);
    }

    private static SecureSocketOptions LegacyModeFor(int port) =>
        port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;

    private static SecureSocketOptions ModeFor(int port)
    {
        switch (port)
        {
            case 465:
            case 2465:
                return SecureSocketOptions.SslOnConnect;
            default:
                return SecureSocketOptions.StartTls;
        }
    }
}
