using System.Net;
using System.Net.Mail;

namespace Ballroom.Events;

public sealed class EventMailer
{
    public void Invite(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp.eu-west-3.amazonaws.com", Port()) { EnableSsl = UseTls() };
        client.Send(m);
    }

    public void Cancel(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp.eu-west-3.amazonaws.com", UnservedPort()) { EnableSsl = UseTls() }; //~ SESA104
        client.Send(m);
    }

    private static int Port() => 587;

    private static int UnservedPort() => 5587;

    private static bool UseTls() => true;
}
