using System.Net;
using MailKit.Security;
using MimeKit;

namespace ExtractR.Mailer
{
    public class MailSender
    {
        public async Task<bool> TrySendSimpleMail(string message, string subject, string from, string to, bool isFeatureRequest)
        {
            string host = Environment.GetEnvironmentVariable("smtp_host") ?? "email-smtp.us-east-1.amazonaws.com";
            int port = 465;
            string username = Environment.GetEnvironmentVariable("smtp_username") ?? "AKIAIOSFODNN7EXAMPLE";
            string password = Environment.GetEnvironmentVariable("smtp_password") ?? "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9";

            if (SomeInputsAreInvalid(message, subject, from, to, username, host))
                return false;

            try
            {
                if (isFeatureRequest)
                    subject = $"FEATURE REQUEST : {subject} from {from}";
                else
                    subject = $"ISSUE REPORT : {subject} from {from}";

                MimeMessage mailMessage = new MimeMessage();
                mailMessage.Sender = MailboxAddress.Parse(from);
                mailMessage.From.Add(mailMessage.Sender);
                mailMessage.To.Add(MailboxAddress.Parse(to));
                mailMessage.Subject = subject;
                mailMessage.Body = new BodyBuilder { TextBody = message }.ToMessageBody();

                using (MailKit.Net.Smtp.SmtpClient smtpClient = new MailKit.Net.Smtp.SmtpClient())
                {
                    await smtpClient.ConnectAsync(host, port, SecureSocketOptions.Auto);
                    await smtpClient.AuthenticateAsync(new NetworkCredential(username, password)); //~ SESA601
                    await smtpClient.SendAsync(mailMessage);
                    await smtpClient.DisconnectAsync(true);
                    return true;
                }
            }
            catch (Exception) { return false; }
        }

        private bool SomeInputsAreInvalid(params string[] parameters)
        {
            return parameters.Any(x => string.IsNullOrEmpty(x));
        }
    }
}
