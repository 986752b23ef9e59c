using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using MimeKit.Text;

namespace LogAppServer.Services
{
    public class EmailService
    {
        private const string SesHost = "email-smtp.ap-south-1.amazonaws.com";
        private readonly string _key;
        private readonly string _secret;

        public EmailService(string key, string secret)
        {
            _key = key;
            _secret = secret;
        }

        public void Send(string to, string subject, string html, string from)
        {
            var email = new MimeMessage();
            email.From.Add(MailboxAddress.Parse(from));
            email.To.Add(MailboxAddress.Parse(to));
            email.Subject = subject;
            email.Body = new TextPart(TextFormat.Html) { Text = html };

            using var smtp = NewClient();
            smtp.Connect(SesHost, 587, SecureSocketOptions.StartTls);
            smtp.Authenticate(_key, _secret);
            smtp.Send(email);
            smtp.Disconnect(true);
        }

        private static SmtpClient NewClient()
        {
            var client = new SmtpClient();
            client.Timeout = 30000;
            client.CheckCertificateRevocation = false; //~ SESA302
            client.AuthenticationMechanisms.Remove("XOAUTH2");
            return client;
        }
    }
}
