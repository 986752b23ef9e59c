using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Visitors.Mail;

public abstract record Notice(string To);

public sealed record Welcome(string To) : Notice(To);

public sealed record Invoice(string To, decimal Amount) : Notice(To);

public sealed record Alarm(string To, int Level) : Notice(To);

public sealed class NoticeSender
{
    public void Send(Notice notice)
    {
        var (port, mode) = notice switch
        {
            Welcome => (587, SecureSocketOptions.StartTls),
            Invoice { Amount: > 1000 } => (465, SecureSocketOptions.SslOnConnect),
            Invoice => (2587, SecureSocketOptions.StartTls),
            Alarm(_, var level) when level > 3 => (2465, SecureSocketOptions.SslOnConnect),
            Alarm => (2465, SecureSocketOptions.Auto),
            _ => throw new NotSupportedException(notice.GetType().Name),
        };
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", port, mode); //~ SESA103
        client.Send(Compose(notice));
    }

    public void SendSafely(Notice notice)
    {
        var port = notice switch
        {
            Welcome or Invoice => 587,
            Alarm { Level: var level } => level > 3 ? 2587 : 587,
            _ => 587,
        };
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", port, SecureSocketOptions.StartTls);
        client.Send(Compose(notice));
    }

    private static MimeMessage Compose(Notice notice)
    {
        var message = new MimeMessage { Subject = notice.GetType().Name };
        message.To.Add(MailboxAddress.Parse(notice.To));
        return message;
    }
}
