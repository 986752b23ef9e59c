using System.ComponentModel;
using System.Net;
using System.Net.Mail;

namespace Weather.Alerts
{
    public class StormAlert
    {
        static bool mailSent = false;

        private static void SendCompletedCallback(object sender, AsyncCompletedEventArgs e)
        {
            var token = (string?)e.UserState;
            if (e.Cancelled)
            {
                Console.WriteLine("[{0}] Send canceled.", token);
            }

            if (e.Error != null)
            {
                Console.WriteLine("[{0}] {1}", token, e.Error);
            }
            else
            {
                Console.WriteLine("Message sent.");
            }

            mailSent = true;
        }

        public static bool Send(string station, ICredentialsByHost credentials)
        {
            SmtpClient client = new SmtpClient("email-smtp.eu-north-1.api.aws", 2587); //~ SESA101
            client.Credentials = credentials;
            MailAddress from = new MailAddress("storm@example.com", "Storm centre", System.Text.Encoding.UTF8);
            MailAddress to = new MailAddress("coast@example.com");
            MailMessage message = new MailMessage(from, to);
            message.Body = "Storm warning from " + station + Environment.NewLine;
            message.Subject = "Storm warning";

            client.SendCompleted += new SendCompletedEventHandler(SendCompletedCallback);
            client.SendAsync(message, station);
            return mailSent;
        }
    }
}
