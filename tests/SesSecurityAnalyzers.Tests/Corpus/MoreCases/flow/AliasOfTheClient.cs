using System.Net;
using System.Net.Mail;

namespace Bakery.Orders;

public sealed class CakeMailer
{
    public void Send(MailMessage message)
    {
        var client = new SmtpClient("email-smtp.us-east-2.amazonaws.com", 587);
        var same = client;
        same.EnableSsl = true;
        client.Send(message);
    }

    public void SendOther(MailMessage message)
    {
        var client = new SmtpClient("email-smtp.us-east-2.amazonaws.com", 587); //~ SESA101
        var other = new SmtpClient("email-smtp.us-east-2.amazonaws.com", 2587);
        other.EnableSsl = true;
        other.Send(message);
        client.Send(message);
    }
}
