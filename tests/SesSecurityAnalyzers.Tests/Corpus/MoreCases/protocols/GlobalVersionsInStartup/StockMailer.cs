using System.Net;
using System.Net.Mail;

namespace Warehouse.Service
{
    public class StockMailer
    {
        public void Send(MailMessage report, ICredentialsByHost credentials)
        {
            using (var smtp = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587))
            {
                smtp.EnableSsl = true;
                smtp.Credentials = credentials;
                smtp.Send(report);
            }
        }
    }
}
