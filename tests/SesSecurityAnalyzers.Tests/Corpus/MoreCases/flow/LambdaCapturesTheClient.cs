using System.Net;
using System.Net.Mail;

namespace Choir.Concerts;

public sealed class ConcertMailer
{
    public void Send(IEnumerable<MailMessage> messages)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587); //~ SESA101
        messages.ToList().ForEach(m => client.Send(m));
    }

    public void SendSecured(IEnumerable<MailMessage> messages)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
        Action secure = () => client.EnableSsl = true;
        secure();
        foreach (var message in messages)
        {
            client.Send(message);
        }
    }
}
