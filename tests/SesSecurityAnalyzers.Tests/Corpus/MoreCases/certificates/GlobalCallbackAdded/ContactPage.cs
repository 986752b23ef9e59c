using System.Net;
using System.Net.Mail;

namespace Intranet.Portal
{
    public class ContactPage
    {
        private readonly ICredentialsByHost credentials;

        public ContactPage(ICredentialsByHost credentials)
        {
            this.credentials = credentials;
        }

        public void Submit(string from, string text)
        {
            using (SmtpClient smtp = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587))
            {
                smtp.EnableSsl = true;
                smtp.Credentials = credentials;
                smtp.Send(from, "portal@example.com", "Contact", text);
            }
        }
    }
}
