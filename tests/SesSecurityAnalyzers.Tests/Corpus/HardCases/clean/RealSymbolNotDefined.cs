using System.Net;
using System.Net.Mail;

namespace Partner.Portal
{
    public class PartnerMailer
    {
        public async Task Register(string email, string name)
        {
            var message = new MailMessage();
            message.To.Add(email);
            message.From = new MailAddress("support@example.com");
            message.Subject = "Welcome, " + name;
            message.Body = "<p>Your registration was successful!</p>";
            message.IsBodyHtml = true;
#if PARTNER_PORTAL_ON_AWS
            using (var smtp = new SmtpClient())
            {
                var credential = new NetworkCredential
                {
                    UserName = "AKIAIOSFODNN7EXAMPLE",
                    Password = "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9"
                };
                smtp.Credentials = credential;
                smtp.Host = "email-smtp.us-east-1.amazonaws.com";
                smtp.Port = 25;
                await smtp.SendMailAsync(message);
            }
#else
            using (var smtp = new SmtpClient())
            {
                var credential = new NetworkCredential
                {
                    UserName = "support@example.com",
                    Password = "vcre qpow nmzx lkjh"
                };
                smtp.Credentials = credential;
                smtp.Host = "smtp.gmail.com";
                smtp.Port = 587;
                smtp.EnableSsl = true;
                await smtp.SendMailAsync(message);
            }
#endif
        }
    }
}
