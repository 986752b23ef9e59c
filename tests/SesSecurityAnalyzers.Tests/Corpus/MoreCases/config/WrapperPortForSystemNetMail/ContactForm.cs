using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Architect.Site;

public class ContactForm
{
    private readonly ContactFormSettings _settings = new ContactFormSettings();

    public ContactForm(IConfiguration configuration)
    {
        configuration.GetSection("ContactForm").Bind(_settings);
    }

    public async Task SubmitAsync(string name, string address, string text)
    {
        using (var client = new SmtpClient(_settings.Host, _settings.Port))
        using (var message = new MailMessage("site@example.com", _settings.To))
        {
            message.Subject = "Message of " + name;
            message.Body = text;
            message.ReplyToList.Add(address);
            client.EnableSsl = _settings.UseTls;
            await client.SendMailAsync(message);
        }
    }
}
