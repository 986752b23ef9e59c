using System.ComponentModel;
using System.Net.Mail;

namespace Legacy.Desktop
{
    public class BackgroundSender
    {
        private readonly SmtpClient client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587); //~ SESA101

        public BackgroundSender()
        {
            client.SendCompleted += OnSendCompleted;
        }

        public void Send(MailMessage message)
        {
            client.SendAsync(message, message.Subject);
        }

        private void OnSendCompleted(object sender, AsyncCompletedEventArgs e)
        {
            Console.WriteLine(e.UserState + ": " + (e.Error == null ? "sent" : e.Error.Message));
        }
    }
}
