using System.Net;
using System.Net.Mail;

namespace Museum.Ticketing.Mail;

internal static class IngressEndpoint
{
    internal const string Address = "k2j4h6g8f0.ab1c.mail-manager-smtp.amazonaws.com";
}

public class TicketMailer
{
    private readonly NetworkCredential credential = new(
        Environment.GetEnvironmentVariable("INGRESS_ID"),
        Environment.GetEnvironmentVariable("INGRESS_SECRET"));

    public void SendTickets(MailMessage mail)
    {
        using SmtpClient client = new(IngressEndpoint.Address, 2587) { EnableSsl = true, Credentials = credential }; //~ SESA104
        client.Send(mail);
    }

    public void SendVouchers(MailMessage mail)
    {
        using SmtpClient client = new(IngressEndpoint.Address, 465) { EnableSsl = true, Credentials = credential }; //~ SESA104
        client.Send(mail);
    }

    public void SendNewsletter(MailMessage mail)
    {
        using SmtpClient client = new(IngressEndpoint.Address, 587) { EnableSsl = true, Credentials = credential };
        client.Send(mail);
    }
}
