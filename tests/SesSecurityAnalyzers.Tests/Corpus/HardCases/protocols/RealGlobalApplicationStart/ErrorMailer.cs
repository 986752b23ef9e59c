using System.Net;
using System.Net.Mail;
using System.Text;

namespace Clinic.Web.Mail
{
    public class ErrorMailer
    {
        public void Report(Exception exception)
        {
            var text = new StringBuilder();
            for (Exception? e = exception; e != null; e = e.InnerException)
            {
                text.AppendLine(e.Message);
                text.AppendLine(e.StackTrace);
            }

            using (var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587))
            {
                client.EnableSsl = true;
                client.Credentials = new NetworkCredential(
                    Environment.GetEnvironmentVariable("SMTP_USER"),
                    Environment.GetEnvironmentVariable("SMTP_PASSWORD"));
                client.Send("errors@example.com", "dev@example.com", exception.Message, text.ToString());
            }
        }
    }
}
