using System.Net;
using System.Net.Mail;

namespace Plus.Web.Email
{
    public abstract class EmailSender
    {
        protected EmailSender(string account, string password, string defaultFrom)
        {
            AccountName = account;
            AccountPassword = password;
            DefaultFrom = defaultFrom;
        }

        protected string AccountName { get; }
        protected string AccountPassword { get; }
        public string DefaultFrom { get; set; }

        public async Task SendAsync(string to, string subject, string body)
        {
            using var message = new MailMessage(DefaultFrom, to, subject, body);
            using SmtpClient client = GetClient();
            await client.SendMailAsync(message);
        }

        protected abstract SmtpClient GetClient();
    }

    public class GmailEmailer : EmailSender
    {
        public GmailEmailer(string account, string password) : base(account, password, account)
        {
        }

        protected override SmtpClient GetClient()
        {
            return new SmtpClient
            {
                Host = "smtp.gmail.com",
                Port = 587,
                EnableSsl = true,
                Credentials = new NetworkCredential(AccountName, AccountPassword),
            };
        }
    }

    public class SesEmailer : EmailSender
    {
        public SesEmailer(string account, string password) : base(account, password, "noreply@example.com")
        {
        }

        protected override SmtpClient GetClient()
        {
            return new SmtpClient //~ SESA101
            {
                Host = "email-smtp.eu-central-1.amazonaws.com",
                Port = 587,
                UseDefaultCredentials = false,
                Credentials = new NetworkCredential(AccountName, AccountPassword),
                DeliveryMethod = SmtpDeliveryMethod.Network,
                Timeout = 30000,
            };
        }
    }
}
