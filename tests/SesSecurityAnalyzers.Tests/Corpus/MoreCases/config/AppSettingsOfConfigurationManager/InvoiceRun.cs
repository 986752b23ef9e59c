using System.Configuration;
using System.Net.Mail;

namespace Legacy.Billing
{
    public class InvoiceRun
    {
        public void Send(MailMessage mail)
        {
            string server = ConfigurationManager.AppSettings["MailServer"]!;
            int port = Convert.ToInt32(ConfigurationManager.AppSettings["MailPort"]);
            SmtpClient client = new SmtpClient(server, port); //~ SESA101
            client.Send(mail);
        }

        public void SendSecured(MailMessage mail)
        {
            string server = ConfigurationManager.AppSettings["MailServer"]!;
            int port = Convert.ToInt32(ConfigurationManager.AppSettings["MailPort"]);
            SmtpClient client = new SmtpClient(server, port);
            client.EnableSsl = true;
            client.Send(mail);
        }
    }
}
