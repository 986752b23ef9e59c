using System.ComponentModel;
using System.Net;
using System.Net.Mail;

namespace Postbox.Desktop
{
    public class OutboxForm
    {
        private SmtpClient smtp;

        public OutboxForm(ICredentialsByHost credentials)
        {
            smtp = new SmtpClient();
            smtp.Host = "email-smtp.us-west-2.amazonaws.com";
            smtp.Port = 587;
            smtp.Credentials = credentials;
            smtp.EnableSsl = false; //~ SESA101
            smtp.SendCompleted += OnCompleted;
        }

        public void SendClicked(MailMessage message)
        {
            smtp.SendAsync(message, message.Subject);
        }

        private void OnCompleted(object sender, AsyncCompletedEventArgs e)
        {
            Console.WriteLine(e.Error == null ? "sent" : e.Error.Message);
        }
    }
}
