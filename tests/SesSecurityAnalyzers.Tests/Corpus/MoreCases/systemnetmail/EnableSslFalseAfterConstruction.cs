using System.Net;
using System.Net.Mail;

namespace Legacy.Reports
{
    public class ReportMailer
    {
        private readonly ICredentialsByHost _credentials;

        public ReportMailer(ICredentialsByHost credentials)
        {
            _credentials = credentials;
        }

        public void SendReport(string recipient, string path)
        {
            MailMessage message = new MailMessage("reports@example.com", recipient);
            message.Attachments.Add(new Attachment(path));

            SmtpClient smtp = new SmtpClient();
            smtp.Host = "email-smtp.us-east-1.amazonaws.com";
            smtp.Port = 587;
            smtp.UseDefaultCredentials = false;
            smtp.Credentials = _credentials;
            smtp.EnableSsl = false; //~ SESA101
            smtp.Send(message);
        }
    }
}
