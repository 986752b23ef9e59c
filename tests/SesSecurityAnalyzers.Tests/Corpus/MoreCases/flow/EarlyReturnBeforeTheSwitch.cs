using System.Net;
using System.Net.Mail;

namespace Tannery.Stock;

public sealed class StockMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage message, bool urgent)
    {
        using var client = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587) { Credentials = credentials }; //~ SESA101
        if (urgent)
        {
            client.Send(message);
            return;
        }

        client.EnableSsl = true;
        client.Send(message);
    }

    public void SendChecked(MailMessage message, bool urgent)
    {
        using var client = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587) { Credentials = credentials };
        if (message.To.Count == 0)
        {
            return;
        }

        client.EnableSsl = true;
        if (urgent)
        {
            message.Priority = MailPriority.High;
        }

        client.Send(message);
    }
}
