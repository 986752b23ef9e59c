using System.Net;
using System.Net.Mail;

namespace Office.Copier
{
    public class CopierMailer
    {
        public void Send(MailMessage m)
        {
            SmtpClient client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
            client.EnableSsl = true;
            client.Credentials = new NetworkCredential("copier", "Winter2024!"); //~ SESA601
            client.Send(m);
        }

        public void SendPlaceholder(MailMessage m)
        {
            SmtpClient client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
            client.EnableSsl = true;
            client.Credentials = new NetworkCredential("copier", "YOUR_SMTP_PASSWORD");
            client.Send(m);
        }
    }
}
