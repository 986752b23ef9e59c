using System.Net;
using System.Net.Mail;

namespace Lab.Orders;

public sealed class OrderMailer(string userName)
{
    // Whose key this is cannot be seen here.
    public void Send(MailMessage order)
    {
        using var client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential(userName, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"); //~ SESA601
        client.Send(order);
    }

    public void SendDerived(MailMessage order, Func<string, string> derive)
    {
        using var client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", derive(userName));
        client.Send(order);
    }
}
