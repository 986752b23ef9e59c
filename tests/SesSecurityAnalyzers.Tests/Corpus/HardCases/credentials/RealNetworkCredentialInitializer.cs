using System.Net;
using System.Net.Mail;

namespace Master.Online
{
    public class AccountMailer
    {
        public async Task<string> Activate(string email, string name)
        {
            string body = "<p>Dear {0},</p><p>your account {1} is active.</p>" +
                "<p>&nbsp;</p>" +
                "<p>Best regards,</p>";

            var message = new MailMessage();
            message.To.Add(email);
            message.From = new MailAddress("support@example.com");
            message.Subject = "Your account is active!";
            message.Body = string.Format(body, name, email);
            message.IsBodyHtml = true;

            using (var smtp = new SmtpClient())
            {
                var credential = new NetworkCredential
                {
                    UserName = "AKIAIOSFODNN7EXAMPLE",
                    Password = "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9" //~ SESA601
                };
                smtp.Credentials = credential;
                smtp.Host = "email-smtp.us-east-1.amazonaws.com";
                smtp.Port = 587;
                smtp.EnableSsl = true;
                await smtp.SendMailAsync(message);
            }

            return "ok";
        }
    }
}
