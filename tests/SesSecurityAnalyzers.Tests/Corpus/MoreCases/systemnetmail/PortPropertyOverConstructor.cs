using System.Net;
using System.Net.Mail;

namespace Ferry.Tickets;

public static class TicketMailer
{
    public static void Send(MailMessage ticket, ICredentialsByHost credentials)
    {
        using var client = new SmtpClient("email-smtp.ap-southeast-2.amazonaws.com", 587);
        client.EnableSsl = true;
        client.Port = 1025; //~ SESA104
        client.Credentials = credentials;
        client.Send(ticket);
    }
}
