using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Prototype.Business.Services
{
    public class EmailService
    {
        private readonly string _user;
        private readonly string _secret;

        public EmailService(string user, string secret)
        {
            _user = user;
            _secret = secret;
        }

        public async Task<bool> SendEmailAsync(string fromEmail, string toEmail, string subject, string message, bool isHtml = false)
        {
            try
            {
                var emailMessage = new MimeMessage();
                if (fromEmail != null)
                {
                    emailMessage.From.Add(new MailboxAddress("", fromEmail));
                }
                else
                {
                    emailMessage.From.Add(new MailboxAddress("Do Not Reply", "donotreply@example.com"));
                }

                emailMessage.To.Add(new MailboxAddress("", toEmail));
                emailMessage.Subject = subject;
                string subType = isHtml ? "html" : "plain";
                emailMessage.Body = new TextPart(subType) { Text = message };

                using (var client = new SmtpClient())
                {
                    client.LocalDomain = "example.com";
                    await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 25, SecureSocketOptions.None).ConfigureAwait(false); //~ SESA101 SESA106
                    client.AuthenticationMechanisms.Remove("XOAUTH2");
                    await client.AuthenticateAsync(_user, _secret);
                    await client.SendAsync(emailMessage).ConfigureAwait(false);
                    await client.DisconnectAsync(true).ConfigureAwait(false);
                }

                return true;
            }
            catch (Exception e)
            {
                Console.WriteLine("{0} Exception caught.", e);
                return false;
            }
        }
    }
}
