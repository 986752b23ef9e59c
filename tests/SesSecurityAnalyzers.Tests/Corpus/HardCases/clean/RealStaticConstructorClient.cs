using System.ComponentModel;
using System.Net;
using System.Net.Mail;

namespace Health.Monitor
{
    public struct HealthNotification
    {
        public string SourceName;
        public DateTime TimeOccurred;
        public string Problem;
    }

    public static class HealthNotifier
    {
        private static SmtpClient mailer;
        private static bool sending;

        static HealthNotifier()
        {
            // Google server
            // mailer = new SmtpClient("smtp.gmail.com", 587);
            // AWS server
            mailer = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587);
            mailer.EnableSsl = true;
            mailer.Credentials = new NetworkCredential(Environment.GetEnvironmentVariable("MONITOR_USER"), Environment.GetEnvironmentVariable("MONITOR_PASS"));
            mailer.DeliveryMethod = SmtpDeliveryMethod.Network;
            mailer.Timeout = 20000;
            mailer.SendCompleted += Mailer_SendCompleted;
        }

        public static bool Sending
        {
            get
            {
                return sending;
            }
        }

        public static void Notify(HealthNotification notification, MailAddress address)
        {
            sending = true;
            MailMessage newMsg = new MailMessage(new MailAddress("health@example.com"), address);
            newMsg.Subject = "Health notification: " + notification.SourceName;
            newMsg.Body = notification.TimeOccurred.ToString("HH:mm") + " " + notification.Problem;
            mailer.SendAsync(newMsg, address.Address);
        }

        private static void Mailer_SendCompleted(object sender, AsyncCompletedEventArgs e)
        {
            sending = false;
        }
    }
}
