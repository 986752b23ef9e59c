using System.Net;
using System.Net.Mail;

namespace Insurance.Claims
{
    public class Application
    {
        private bool oldSoapService;

        public void Start(bool soap)
        {
            oldSoapService = soap;
            ServicePointManager.SecurityProtocol = SecurityProtocolType.SystemDefault;
        }

        public void StartOld()
        {
            var protocols = SecurityProtocolType.Tls12 | SecurityProtocolType.Tls13;
            if (oldSoapService)
            {
                protocols |= SecurityProtocolType.Tls;
            }

            ServicePointManager.SecurityProtocol = protocols; //~ SESA201
        }

        public void StartNew()
        {
            ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls13 | SecurityProtocolType.Tls12;
        }

        public void Extend()
        {
            ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls13;
        }
    }

    public class ClaimMailer
    {
        public void Acknowledge(MailMessage message)
        {
            using (var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587))
            {
                client.EnableSsl = true;
                client.Send(message);
            }
        }
    }
}
