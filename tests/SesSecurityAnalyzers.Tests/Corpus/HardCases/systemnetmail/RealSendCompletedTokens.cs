using System.ComponentModel;
using System.Net;
using System.Net.Mail;

namespace Monitor.Central
{
    public enum MailStatus
    {
        Sent,
        Cancelled,
        Error
    }

    public class Notifier
    {
        private readonly Dictionary<string, MailStatus> statuses = new Dictionary<string, MailStatus>();
        private readonly object gate = new object();
        private bool sending;

        public bool Sending
        {
            get { return sending; }
        }

        public void Notify(string problem, MailAddress[] addresses, ICredentialsByHost login)
        {
            sending = true;
            for (int i = 0; i < addresses.Length; i++)
            {
                var mailer = new SmtpClient
                {
                    Host = "email-smtp.us-west-2.amazonaws.com",
                    Port = 2587,
                    EnableSsl = false, //~ SESA101
                    Credentials = login,
                    DeliveryMethod = SmtpDeliveryMethod.Network,
                    Timeout = 20000
                };
                mailer.SendCompleted += Mailer_SendCompleted;

                var message = new MailMessage(new MailAddress("monitor@example.com"), addresses[i]);
                message.Subject = "Service notification";
                message.Body = "<html><h3>" + problem + "</h3></html>";
                message.IsBodyHtml = true;
                mailer.SendAsync(message, addresses[i].Address);
            }
        }

        private void Mailer_SendCompleted(object sender, AsyncCompletedEventArgs e)
        {
            lock (gate)
            {
                string token = (string)e.UserState!;
                if (e.Cancelled)
                    statuses[token] = MailStatus.Cancelled;
                else if (e.Error != null)
                    statuses[token] = MailStatus.Error;
                else
                    statuses[token] = MailStatus.Sent;
                sending = false;
            }
        }
    }
}
