using System.Net;
using System.Net.Mail;

namespace Kitchen.Catering
{
    public class CateringMail
    {
        private readonly NetworkCredential _login;

        public CateringMail(NetworkCredential login)
        {
            _login = login;
        }

        private SmtpClient NewClient()
        {
            SmtpClient client = new SmtpClient();
            client.Host = "email-smtp.eu-west-2.amazonaws.com";
            client.Port = 587;
            client.Credentials = _login;
            return client;
        }

        public void Offer(MailMessage offer)
        {
            using (SmtpClient client = NewClient())
            {
                client.EnableSsl = true;
                client.Send(offer);
            }
        }

        public void Bill(MailMessage bill, byte[] pdf)
        {
            bill.Attachments.Add(new Attachment(new MemoryStream(pdf), "bill.pdf", "application/pdf"));
            using (SmtpClient client = NewClient())
            {
                client.Timeout = 60000;
                client.EnableSsl = true;
                client.Send(bill);
            }
        }
    }
}
