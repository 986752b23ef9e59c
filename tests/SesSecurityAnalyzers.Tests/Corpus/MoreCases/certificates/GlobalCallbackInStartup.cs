using System.Net;
using System.Net.Mail;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Erp.Host
{
    public static class Bootstrap
    {
        public static void Start(string[] arguments)
        {
            ServicePointManager.Expect100Continue = false;
            ServicePointManager.DefaultConnectionLimit = 20;
            if (arguments.Contains("--insecure"))
            {
                ServicePointManager.ServerCertificateValidationCallback = AcceptAll; //~ SESA301
            }
            else
            {
                ServicePointManager.ServerCertificateValidationCallback = CheckName;
            }
        }

        private static bool AcceptAll(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => true;

        private static bool CheckName(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
        {
            if (errors == SslPolicyErrors.None)
            {
                return true;
            }

            return sender is HttpWebRequest { RequestUri.IsLoopback: true };
        }
    }

    public class DunningRun
    {
        public void Remind(IEnumerable<MailMessage> letters)
        {
            using (var client = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587) { EnableSsl = true })
            {
                foreach (var letter in letters)
                {
                    client.Send(letter);
                }
            }
        }
    }
}
