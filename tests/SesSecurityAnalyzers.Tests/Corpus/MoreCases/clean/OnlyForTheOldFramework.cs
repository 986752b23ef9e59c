using System.Net;
using System.Net.Mail;

namespace Shared.Library.Mail
{
    public class SharedMailer
    {
        private readonly ICredentialsByHost _credentials;

        public SharedMailer(ICredentialsByHost credentials)
        {
            _credentials = credentials;
#if NETFRAMEWORK
            ServicePointManager.SecurityProtocol = (SecurityProtocolType)768 | (SecurityProtocolType)3072;
#endif
        }

        public Task SendAsync(MailMessage message)
        {
            var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
            client.Credentials = _credentials;
#if NET35
            client.EnableSsl = false;
#else
            client.EnableSsl = true;
#endif
            return client.SendMailAsync(message);
        }
    }
}
