using System.Net.Mail;

namespace Intranet.Site
{
    public class Default
    {
        protected void BtnSend_Click(object sender, EventArgs e)
        {
            // reads <mailSettings>
            using (SmtpClient smtp = new SmtpClient())
            {
                smtp.Send("intranet@example.com", "it@example.com", "Ticket", "The printer is on fire.");
            }
        }
    }
}
