using System.Net;
using System.Net.Mail;

namespace Vineyard.Tastings;

public class TastingMailer
{
    public void SendInBlock(MailMessage message)
    {
        using (SmtpClient client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587)) //~ SESA101
        {
            client.Timeout = 15000;
            client.Send(message);
        }
    }

    public void SendWithFinally(MailMessage message)
    {
        SmtpClient client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587);
        try
        {
            client.EnableSsl = true;
            client.Send(message);
        }
        finally
        {
            client.Dispose();
        }
    }
}
