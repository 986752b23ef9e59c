using System.Net;
using System.Net.Mail;
using System.Text;

namespace OldPortal.Web
{
    public abstract class PageBase
    {
        protected string Host = "email-smtp.us-east-1.amazonaws.com";

        public abstract void Page_Load(object sender, EventArgs e);

        protected void Mail(string to, string subject, string body)
        {
            MailMessage mail = new MailMessage();
            mail.To.Add(to);
            mail.From = new MailAddress("portal@example.com");
            mail.Subject = subject;
            mail.SubjectEncoding = Encoding.UTF8;
            mail.Body = body;
            mail.IsBodyHtml = true;
            SmtpClient smtp = new SmtpClient();
            smtp.Host = "email-smtp.us-east-1.amazonaws.com";
            smtp.EnableSsl = true;
            NetworkCredential login = new NetworkCredential();
            login.UserName = Environment.GetEnvironmentVariable("PORTAL_USER");
            login.Password = Environment.GetEnvironmentVariable("PORTAL_PASSWORD");
            smtp.UseDefaultCredentials = false;
            smtp.Credentials = login;
            smtp.Port = 587;
            smtp.Send(mail);
        }

        protected void MailPlain(string to, string subject, string body)
        {
            SmtpClient smtp = new SmtpClient(); //~ SESA101
            smtp.Host = "email-smtp.us-east-1.amazonaws.com";
            smtp.Port = Convert.ToInt32("587");
            smtp.Send("portal@example.com", to, subject, body);
        }
    }

    public class ContactPage : PageBase
    {
        public override void Page_Load(object sender, EventArgs e)
        {
            Mail("office@example.com", "Contact", "<p>Hello</p>");
        }

        protected void Submit_Click(object sender, EventArgs e)
        {
            try
            {
                MailPlain("office@example.com", "Contact", "Hello");
            }
            catch (Exception ex)
            {
                Console.WriteLine(ex);
                throw;
            }
        }
    }
}
