using System.Net;
using System.Net.Mail;

namespace Intranet.Legacy
{
    public class Global
    {
        public static void RegisterProtocols()
        {
            ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12;
            ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12 | SecurityProtocolType.Tls13;
            ServicePointManager.SecurityProtocol &= ~SecurityProtocolType.Tls;
            ServicePointManager.SecurityProtocol &= ~(SecurityProtocolType.Tls | SecurityProtocolType.Tls11);
        }
    }

    public class NewsletterService
    {
        private readonly ICredentialsByHost _credentials;

        public NewsletterService(ICredentialsByHost credentials)
        {
            _credentials = credentials;
        }

        public int SendAll(IList<MailMessage> messages)
        {
            var count = 0;
            using (var smtp = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 2587))
            {
                smtp.EnableSsl = true;
                smtp.Credentials = _credentials;
                foreach (var message in messages)
                {
                    smtp.Send(message);
                    count++;
                }
            }
            return count;
        }
    }
}
