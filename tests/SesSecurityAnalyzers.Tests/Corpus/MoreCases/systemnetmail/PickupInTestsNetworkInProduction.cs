using System.Net.Mail;

namespace Library.Loans;

public enum Delivery
{
    Network,
    Folder,
}

public sealed class LoanNotices(Delivery delivery, string folder)
{
    public void Overdue(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587);
        if (delivery == Delivery.Folder)
        {
            client.DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory;
            client.PickupDirectoryLocation = folder;
        }
        else
        {
            client.EnableSsl = true;
        }

        client.Send(message);
    }

    public void Reserved(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587); //~ SESA101
        if (delivery == Delivery.Folder)
        {
            client.DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory;
            client.PickupDirectoryLocation = folder;
        }

        client.Send(message);
    }

    public void Returned(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 465)
        {
            DeliveryMethod = SmtpDeliveryMethod.PickupDirectoryFromIis,
        };
        client.Send(message);
    }

    public void Renewed(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587) { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory };
        client.PickupDirectoryLocation = folder;
        client.DeliveryMethod = SmtpDeliveryMethod.Network;
        client.EnableSsl = false; //~ SESA101
        client.Send(message);
    }
}
