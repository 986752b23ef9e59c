using System.Net.Mail;

namespace Site.Web
{
    public partial class ContactPage
    {
        private string _message = "";

        public string Message
        {
            get { return _message; }
        }

        protected void SendButton_Click(object sender, EventArgs e)
        {
            try
            {
                // host, port and login come from system.net/mailSettings
                using (var smtp = new SmtpClient())
                {
                    smtp.Send("web@example.com", "office@example.com", "Contact", "Somebody wrote.");
                }

                _message = "Thank you.";
            }
            catch (SmtpException ex)
            {
                _message = ex.Message;
            }
        }
    }
}
