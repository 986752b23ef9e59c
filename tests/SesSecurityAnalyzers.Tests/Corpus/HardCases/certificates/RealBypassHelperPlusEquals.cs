using System.Net;
using System.Net.Mail;

namespace Internal.AppCode
{
    /// <summary>
    /// The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.
    /// </summary>
    public class Bypass
    {
        public static void BypassCertificateError()
        {
            ServicePointManager.ServerCertificateValidationCallback += (sender1, certificate, chain, sslPolicyErrors) => true; //~ SESA301
        }
    }

    public class Mailer
    {
        private readonly string user;
        private readonly string password;

        public Mailer(string user, string password)
        {
            this.user = user;
            this.password = password;
        }

        public string Send(string from, string to, string bcc, string subject, string body)
        {
            Bypass.BypassCertificateError();
            MailMessage message = new MailMessage(from, to, subject, body);
            if (bcc != "") { message.Bcc.Add(bcc); }
            SmtpClient client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
            client.Credentials = new NetworkCredential(user, password);
            client.EnableSsl = true;
            try
            {
                client.Send(message);
                return "Your password has been sent.";
            }
            catch (Exception)
            {
                return "Email server error";
            }
        }
    }
}
