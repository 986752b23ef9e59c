using System.Net;
using System.Net.Mail;

namespace Legacy.Intranet
{
    public class IntranetMailer
    {
        private NetworkCredential credential;

        public IntranetMailer(NetworkCredential credential)
        {
            this.credential = credential;
        }

        public void Send(MailMessage message)
        {
            SmtpClient client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 25); //~ SESA106
            client.EnableSsl = true;
            client.Credentials = credential;
            client.Send(message);
        }

        public void SendPlain(MailMessage message)
        {
            SmtpClient client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 25); //~ SESA101 SESA106
            client.Credentials = credential;
            client.Send(message);
        }
    }
}
