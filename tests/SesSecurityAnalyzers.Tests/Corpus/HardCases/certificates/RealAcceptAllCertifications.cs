using System.Net;
using System.Net.Mail;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Insurance.Quote
{
    public class QuoteMailer
    {
        public bool AcceptAllCertifications(object sender, X509Certificate? certification, X509Chain? chain, SslPolicyErrors sslPolicyErrors)
        {
            return true;
        }

        public void Send(string to, string quote)
        {
            ServicePointManager.ServerCertificateValidationCallback = new RemoteCertificateValidationCallback(AcceptAllCertifications); //~ SESA301

            using (MailMessage mm = new MailMessage("quotes@example.com", to))
            {
                mm.Subject = "Your quote";
                mm.Body = quote;
                mm.IsBodyHtml = true;
                mm.Priority = MailPriority.High;
                SmtpClient mySmtpClient = new SmtpClient();

                NetworkCredential credential = new NetworkCredential(Environment.GetEnvironmentVariable("SmtpUser"), Environment.GetEnvironmentVariable("SmtpPass"));
                mySmtpClient.EnableSsl = true;
                mySmtpClient.Host = "email-smtp.ap-south-1.amazonaws.com";
                mySmtpClient.UseDefaultCredentials = true;
                mySmtpClient.Credentials = credential;
                mySmtpClient.Port = 587;
                mySmtpClient.Send(mm);
            }
        }
    }
}
