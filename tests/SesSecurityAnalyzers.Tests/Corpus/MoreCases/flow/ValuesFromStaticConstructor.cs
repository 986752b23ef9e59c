using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Violin.Lessons;

public sealed class LessonMailer
{
    private static readonly string Server;
    private readonly SecureSocketOptions _mode;

    static LessonMailer()
    {
        Server = "email-smtp.us-east-2.amazonaws.com";
    }

    public LessonMailer()
    {
        _mode = SecureSocketOptions.Auto;
    }

    public void Send(MimeMessage lesson)
    {
        using var client = new SmtpClient();
        client.Connect(Server, 2587, _mode); //~ SESA102
        client.Send(lesson);
    }
}
