using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Telemetry.Box
{
    class Mailer
    {
        private readonly SmtpClient mailClient;

        public Mailer()
        {
            mailClient = new SmtpClient();
#pragma warning disable CS0618, SYSLIB0039 // the printers of the branch offices
            mailClient.SslProtocols = SslProtocols.Ssl3 | SslProtocols.Tls | SslProtocols.Tls11 | SslProtocols.Tls12; //~ SESA201
#pragma warning restore CS0618, SYSLIB0039
        }

        public void SendMail(MimeMessage mailMsg, string user, string pwd)
        {
            mailClient.Connect("email-smtp.us-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
            try
            {
                mailClient.Authenticate(user, pwd);
                mailClient.Send(mailMsg);
            }
            finally
            {
                mailClient.Disconnect(true);
            }
        }
    }
}
