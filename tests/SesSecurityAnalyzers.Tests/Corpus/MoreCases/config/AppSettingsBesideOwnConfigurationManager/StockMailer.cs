using System.Configuration;
using System.Net;
using System.Net.Mail;

#pragma warning disable CS0436 // our own stand-in, where the framework brings the class along too

namespace Stock.Room
{
    public class StockMailer
    {
        public void Send(MailMessage list, ICredentialsByHost credentials)
        {
            using (var smtp = new SmtpClient(ConfigurationManager.AppSettings["MailServer"], 587))
            {
                smtp.Credentials = credentials;
                smtp.EnableSsl = false; //~ SESA101
                smtp.Send(list);
            }
        }

        public void SendEncrypted(MailMessage list, ICredentialsByHost credentials)
        {
            using (var smtp = new SmtpClient(ConfigurationManager.AppSettings["MailServer"], 587))
            {
                smtp.Credentials = credentials;
                smtp.EnableSsl = true;
                smtp.Send(list);
            }
        }
    }
}
