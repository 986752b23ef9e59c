using System.Net;
using System.Net.Mail;

namespace Contoso.Services
{
    [AttributeUsage(AttributeTargets.Interface)]
    public sealed class ContractAttribute : Attribute
    {
    }

    public class MailFault
    {
        public string Reason { get; set; } = "";
    }

    [Contract]
    public interface INotificationService
    {
        bool Notify(string recipient, string subject, string body);

        bool NotifyMany(string[] recipients, string subject, string body);
    }

    public class NotificationService : INotificationService
    {
        private static readonly object Sync = new object();
        private static SmtpClient? shared;

        public bool Notify(string recipient, string subject, string body)
        {
            try
            {
                using (SmtpClient client = BuildClient(false))
                using (MailMessage message = new MailMessage("service@example.com", recipient, subject, body))
                {
                    client.Send(message);
                }

                return true;
            }
            catch (SmtpException)
            {
                return false;
            }
        }

        public bool NotifyMany(string[] recipients, string subject, string body)
        {
            lock (Sync)
            {
                if (shared == null)
                {
                    shared = BuildClient(true);
                }

                foreach (string recipient in recipients)
                {
                    shared.Send("service@example.com", recipient, subject, body);
                }
            }

            return recipients.Length > 0;
        }

        private static SmtpClient BuildClient(bool longTimeout)
        {
            SmtpClient client = new SmtpClient();
            client.Host = "email-smtp.us-east-1.amazonaws.com";
            client.Port = longTimeout ? 2587 : 587;
            if (longTimeout)
            {
                client.EnableSsl = true;
                client.Timeout = 300000;
            }
            else
            {
                client.EnableSsl = false; //~ SESA101
            }

            return client;
        }
    }
}
