using System.Net;
using System.Net.Mail;

namespace Lottery.Draws;

public sealed class DrawMailer(bool backup)
{
    public void Send(MailMessage m)
    {
        using var client = new SmtpClient { Port = 2587, EnableSsl = true };
        if (backup)
        {
            client.Host = "email-smtp.us-west-2.amazonaws.com";
        }
        else
        {
            client.Host = "email-smtp.us-west2.amazonaws.com"; //~ SESA105
        }

        client.Send(m);
    }

    public void SendBothRight(MailMessage m)
    {
        using var client = new SmtpClient { Port = 2587, EnableSsl = true };
        client.Host = backup ? "email-smtp.us-west-2.amazonaws.com" : "email-smtp.us-east-1.amazonaws.com";
        client.Send(m);
    }
}
