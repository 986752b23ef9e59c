using System.Net;
using System.Net.Mail;

namespace Golf.TeeTimes;

public sealed class TeeTimeMailer(NetworkCredential credential)
{
    public void Confirm(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-west-1.amazonaws.com") { EnableSsl = true, Credentials = credential };
        client.Port = 993; //~ SESA104
        client.Send(message);
    }

    public void ConfirmServed(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-west-1.amazonaws.com") { EnableSsl = true, Credentials = credential };
        client.Port = 2587;
        client.Send(message);
    }
}
