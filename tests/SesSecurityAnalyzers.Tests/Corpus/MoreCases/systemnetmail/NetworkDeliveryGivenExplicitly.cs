using System.Net.Mail;

namespace Public.Library;

public sealed class LoanMailer(string folder)
{
    public void Send(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) //~ SESA101
        {
            DeliveryMethod = SmtpDeliveryMethod.Network,
            UseDefaultCredentials = false,
        };
        client.Send(m);
    }

    public void Drop(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587)
        {
            DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
            PickupDirectoryLocation = folder,
        };
        client.Send(m);
    }
}
