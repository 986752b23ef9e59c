using System.Net;
using System.Net.Mail;

namespace Sawmill.Invoices;

public sealed class InvoiceMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage invoice, bool throughFirewall)
    {
        var host = "email-smtp.eu-north-1.amazonaws.com";
        var port = 587;
        if (throughFirewall)
        {
            UseAlternate();
        }

        using var client = new SmtpClient(host, port) { EnableSsl = true, Credentials = credentials }; //~ SESA103
        client.Send(invoice);

        void UseAlternate()
        {
            port = 2465;
        }
    }

    public void SendAlternate(MailMessage invoice, bool throughFirewall)
    {
        var port = 587;
        if (throughFirewall)
        {
            UseAlternate(2000);
        }

        using var client = new SmtpClient("email-smtp.eu-north-1.amazonaws.com", port) { EnableSsl = true, Credentials = credentials };
        client.Send(invoice);

        void UseAlternate(int offset) => port += offset;
    }
}
