using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ballroom.Lessons;

public sealed class LessonMailer(string user, string password)
{
    public void SendTwice(MimeMessage first, MimeMessage second)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        client.Send(first);
        client.Disconnect(true);
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.None); //~ SESA101
        client.Authenticate(user, password);
        client.Send(second);
        client.Disconnect(true);
    }

    public void SendTwiceSecured(MimeMessage first, MimeMessage second)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        client.Send(first);
        client.Disconnect(true);
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(user, password);
        client.Send(second);
        client.Disconnect(true);
    }
}
