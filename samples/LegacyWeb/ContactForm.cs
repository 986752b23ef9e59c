using System.Net.Mail;

namespace Contoso.Web
{
    /// <summary>Sends what a visitor wrote; web.config says where to.</summary>
    public class ContactForm
    {
        public void Submit(string visitor, string text)
        {
            using (var client = new SmtpClient())
                client.Send(visitor, "info@example.com", "Contact form", text);
        }
    }
}
