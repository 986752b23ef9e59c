using System.Net;
using System.Net.Mail;

namespace Asp.Forms
{
    public partial class LeadPage
    {
        public bool Send(string to, string subject, string body, out string? error)
        {
            error = null;
            try
            {
                // Ensure TLS 1.2 for modern SMTP
                try { ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12; } catch { }

                using (var mail = new MailMessage())
                {
                    mail.From = new MailAddress("leads@example.com");
                    mail.To.Add(to);
                    mail.Subject = subject;
                    mail.Body = body;
                    mail.IsBodyHtml = true; // allow basic formatting

                    using (var smtp = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 2587))
                    {
                        smtp.EnableSsl = true;
                        smtp.Credentials = Login();
                        smtp.Send(mail);
                    }
                }

                return true;
            }
            catch (Exception ex)
            {
                error = ex.Message;
                return false;
            }
        }

        private static NetworkCredential Login()
        {
            // %windir%-like names, filled by the installer
            return new NetworkCredential(
                Environment.ExpandEnvironmentVariables("%SES_USER%"),
                Environment.ExpandEnvironmentVariables("%SES_PASSWORD%"));
        }
    }
}
