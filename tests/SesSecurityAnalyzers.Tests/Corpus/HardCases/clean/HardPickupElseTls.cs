using System.Net;
using System.Net.Mail;

namespace Farm.Eggs;

public sealed class EggMailer(ICredentialsByHost credentials, string? folder)
{
    private const string Host = "email-smtp.us-east-1.amazonaws.com";

    public void Send(MailMessage message)
    {
        var pickup = folder is not null;
        using var client = new SmtpClient(Host, pickup ? 25 : 587);
        client.DeliveryMethod = pickup ? SmtpDeliveryMethod.SpecifiedPickupDirectory : SmtpDeliveryMethod.Network;
        client.PickupDirectoryLocation = folder;
        client.EnableSsl = !pickup;
        client.Credentials = credentials;
        client.Send(message);
    }

    public void SendByReading(MailMessage message, bool pickup)
    {
        using var client = new SmtpClient(Host, 2587) { Credentials = credentials };
        if (pickup)
        {
            client.DeliveryMethod = SmtpDeliveryMethod.PickupDirectoryFromIis;
        }

        if (client.DeliveryMethod == SmtpDeliveryMethod.Network)
        {
            client.EnableSsl = true;
        }

        client.Send(message);
    }
}
