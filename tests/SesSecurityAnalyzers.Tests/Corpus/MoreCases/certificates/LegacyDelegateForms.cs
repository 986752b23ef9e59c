using System.Net;
using System.Net.Mail;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Legacy.Certificates
{
    public class Global
    {
        public void Anonymous()
        {
            ServicePointManager.ServerCertificateValidationCallback = delegate { return true; }; //~ SESA301
        }

        public void Added()
        {
            ServicePointManager.ServerCertificateValidationCallback += (s, c, ch, e) => true; //~ SESA301
        }

        public void Wrapped()
        {
            ServicePointManager.ServerCertificateValidationCallback = new RemoteCertificateValidationCallback(AcceptAll); //~ SESA301
        }

        public void Checked()
        {
            ServicePointManager.ServerCertificateValidationCallback = delegate (object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) { return e == SslPolicyErrors.None; };
        }

        public void Notify(MailMessage m)
        {
            using (var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587))
            {
                client.EnableSsl = true;
                client.Send(m);
            }
        }

        private static bool AcceptAll(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
        {
            return true;
        }
    }
}
