using System.Net;
using System.Net.Mail;

namespace Mill.Orders
{
    public class OrderMail
    {
        private const string Prefix = "email-smtp";
        private const string Domain = "amazonaws.com";

        private string m_region;
        private NetworkCredential m_login;

        public OrderMail(string region, NetworkCredential login)
        {
            this.m_region = region;
            this.m_login = login;
        }

        private string HostName
        {
            get { return Prefix + "." + this.m_region + "." + Domain; }
        }

        public void Send(MailMessage mail)
        {
            SmtpClient smtp = new SmtpClient(this.HostName, 587);
            smtp.Credentials = this.m_login;
            smtp.EnableSsl = false; //~ SESA101
            smtp.Send(mail);
        }

        public void SendSecure(MailMessage mail)
        {
            SmtpClient smtp = new SmtpClient(this.HostName, 587);
            smtp.Credentials = this.m_login;
            smtp.EnableSsl = true;
            smtp.Send(mail);
        }
    }
}
