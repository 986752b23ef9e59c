using System.Net;
using System.Net.Mail;

namespace Bakery.Orders;

public sealed class OrderMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage order, MailMessage copy)
    {
        using var client = new SmtpClient("email-smtp.eu-west-2.amazonaws.com", 2587); //~ SESA101
        client.Credentials = credentials;
        client.Send(order);
        client.EnableSsl = true;
        client.Send(copy);
    }
}
