using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Old.Habits
{
    public class HabitMailer
    {
        private string user;
        private string secret;

        public HabitMailer(string user, string secret)
        {
            this.user = user;
            this.secret = secret;
        }

        // The connection stands when the property is written: it has no effect any more.
        public void Send(MimeMessage message)
        {
            using (var client = new SmtpClient())
            {
                client.Connect("email-smtp.ap-northeast-2.amazonaws.com", 587, SecureSocketOptions.StartTls);
                client.SslProtocols = SslProtocols.Tls11;
                client.Authenticate(user, secret);
                client.Send(message);
                client.Disconnect(true);
            }
        }

        public void SendWithDefaults(MimeMessage message)
        {
            using (var client = new SmtpClient())
            {
                client.SslProtocols = SslProtocols.Tls11;
                client.SslProtocols = SslProtocols.None;
                client.CheckCertificateRevocation = true;
                client.Connect("email-smtp.ap-northeast-2.amazonaws.com", 465, true);
                client.Authenticate(user, secret);
                client.Send(message);
            }
        }
    }
}
