using System.Net;
using System.Net.Mail;

namespace Portal.Invoices;

public sealed class InvoiceMailer(bool sandbox)
{
    public void Send(MailMessage m)
    {
        var host = sandbox ? "localhost" : "email-smtp.eu-west-1.amazonaws.com";
        using var client = new SmtpClient(host, 587);
        client.EnableSsl = host != "localhost";
        client.Send(m);
    }
}
