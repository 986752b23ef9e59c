using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Newsletter.Jobs
{
    public class NewsletterMailer
    {
        private string _templatePath;

        public string TemplatePath
        {
            get { return _templatePath; }
            set { _templatePath = value; }
        }

        public NewsletterMailer(string templatePath)
        {
            _templatePath = templatePath;
        }

        public void Send(string address, string userName, string password)
        {
            MailMessage mailMsg = new MailMessage();
            mailMsg.To.Add(new MailAddress(address));
            mailMsg.From = new MailAddress("news@example.com", "News");
            mailMsg.Subject = "Offers of the week";
            mailMsg.SubjectEncoding = Encoding.UTF8;

            string html = File.ReadAllText(_templatePath).Replace("*||email_address||*", address);
            string text = "Please use a mail program that shows HTML.";
            mailMsg.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(text, null, MediaTypeNames.Text.Plain));
            mailMsg.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(html, null, MediaTypeNames.Text.Html));

            // 587 times out behind our firewall, 465 connects
            SmtpClient smtpClient = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 465); //~ SESA103
            NetworkCredential credentials = new NetworkCredential(userName, password);
            smtpClient.UseDefaultCredentials = false;
            smtpClient.Credentials = credentials;
            smtpClient.EnableSsl = true;
            smtpClient.Timeout = 600000;

            smtpClient.Send(mailMsg);
        }
    }
}
