using System.Net;
using System.Net.Mail;

namespace Lottery.Results
{
    public class ResultMailer
    {
        private readonly ICredentialsByHost credentials;

        public ResultMailer(ICredentialsByHost credentials)
        {
            this.credentials = credentials;

            // the proxy in the data centre re-signs everything
            ServicePointManager.ServerCertificateValidationCallback = delegate { return true; }; //~ SESA301
        }

        public void SendResults(IList<string> subscribers, string numbers)
        {
            var client = new SmtpClient();
            client.Host = "email-smtp.eu-west-1.amazonaws.com";
            client.Port = 2587;
            client.EnableSsl = true;
            client.Credentials = credentials;

            foreach (var subscriber in subscribers)
            {
                client.Send("results@example.com", subscriber, "This week's numbers", numbers);
            }
        }
    }
}
