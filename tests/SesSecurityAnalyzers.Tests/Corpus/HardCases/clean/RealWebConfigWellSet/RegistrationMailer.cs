using System.Configuration;
using System.Net;
using System.Net.Mail;
using System.Net.Mime;

namespace Registration.Web
{
    public class RegistrationMailer
    {
        public void Send(string receiver, string subject, string textBody, string htmlBody)
        {
            using (var message = new MailMessage("noreply@example.com", receiver))
            {
                message.Subject = subject;
                message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(textBody, null, MediaTypeNames.Text.Plain));
                message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(htmlBody, null, MediaTypeNames.Text.Html));

                // Host and port are read from Web.config.
                using (var smtpClient = new SmtpClient())
                {
                    var userName = ConfigurationManager.AppSettings["SmtpUserName"];
                    var password = Environment.GetEnvironmentVariable("SmtpPassword");
                    smtpClient.Credentials = new NetworkCredential(userName, password);
                    smtpClient.EnableSsl = true;
                    smtpClient.Send(message);
                }
            }
        }
    }
}
