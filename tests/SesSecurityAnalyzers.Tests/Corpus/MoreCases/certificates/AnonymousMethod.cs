using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Legacy.Ticketing
{
    public class TicketSender
    {
        public void Send(MimeMessage ticket)
        {
            using (var client = new SmtpClient())
            {
                client.ServerCertificateValidationCallback = delegate { return true; }; //~ SESA301
                client.Connect("email-smtp.us-west-2.amazonaws.com", 465, true);
                client.Send(ticket);
            }
        }

        public void SendWithBody(MimeMessage ticket)
        {
            using (var client = new SmtpClient())
            {
                client.ServerCertificateValidationCallback = (s, c, h, e) => //~ SESA301
                {
                    Console.WriteLine(c?.Subject);
                    return true;
                };
                client.Connect("email-smtp.us-west-2.amazonaws.com", 465, true);
                client.Send(ticket);
            }
        }
    }
}
