using System.Net;
using System.Net.Mail;

namespace Theatre.Tickets;

public sealed class TicketMailer(ICredentialsByHost credentials, string folder)
{
    public void SendAndArchive(MailMessage ticket)
    {
        using var archive = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 25)
        {
            DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
            PickupDirectoryLocation = folder,
        };
        archive.Send(ticket);

        using var live = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) //~ SESA101
        {
            DeliveryMethod = SmtpDeliveryMethod.Network,
            Credentials = credentials,
        };
        live.Send(ticket);
    }
}
