using System.Net;
using System.Net.Mail;

namespace Rowing.Club
{
    public class ClubMailer : IDisposable
    {
        private readonly SmtpClient client = new SmtpClient();

        public ClubMailer(ICredentialsByHost credentials)
        {
            client.Host = "email-smtp.eu-west-1.amazonaws.com";
            client.Port = 587;
            client.EnableSsl = true;
            client.Credentials = credentials;
        }

        public void Send(MailMessage message)
        {
            client.Send(message);
        }

        public void Dispose()
        {
            client.Dispose();
        }
    }
}
