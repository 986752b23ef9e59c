using System.Net;
using System.Net.Mail;

namespace Alias.Mail
{
    public class AliasMailer
    {
        private readonly ICredentialsByHost login;

        public AliasMailer(ICredentialsByHost login)
        {
            this.login = login;
        }

        public void SendOverAlias(MailMessage message)
        {
            using (var client = new SmtpClient("mail.example.com", 587))
            {
                client.EnableSsl = true;
                client.Credentials = login;
                client.Send(message);
            }
        }

        public void SendOverPrinterRelay(MailMessage message)
        {
            using (var client = new SmtpClient("printer.example.com", 25))
            {
                client.EnableSsl = false;
                client.Send(message);
            }
        }
    }
}
