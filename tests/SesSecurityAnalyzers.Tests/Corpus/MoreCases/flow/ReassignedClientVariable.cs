using System.Net;
using System.Net.Mail;

namespace Theatre.Props;

public sealed class PropMailer
{
    public void Send(MailMessage first, MailMessage second)
    {
        var client = new SmtpClient("email-smtp.eu-west-2.amazonaws.com", 587) { EnableSsl = true };
        client.Send(first);
        client.Dispose();
        client = new SmtpClient("email-smtp.eu-west-2.amazonaws.com", 2587); //~ SESA101
        client.Send(second);
        client.Dispose();
    }

    public void SendBothSecured(MailMessage first, MailMessage second)
    {
        var client = new SmtpClient("email-smtp.eu-west-2.amazonaws.com", 587) { EnableSsl = true };
        client.Send(first);
        client.Dispose();
        client = new SmtpClient("email-smtp.eu-west-2.amazonaws.com", 2587) { EnableSsl = true };
        client.Send(second);
        client.Dispose();
    }
}
