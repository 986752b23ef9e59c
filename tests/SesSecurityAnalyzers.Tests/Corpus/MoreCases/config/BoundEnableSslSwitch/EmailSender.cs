using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace Orchard.Web;

public interface IEmailSender
{
    Task SendEmailAsync(string email, string subject, string htmlMessage);
}

public class EmailSender : IEmailSender
{
    private readonly SmtpOptions _options;

    public EmailSender(IOptions<SmtpOptions> options)
    {
        _options = options.Value;
    }

    public async Task SendEmailAsync(string email, string subject, string htmlMessage)
    {
        using var client = new SmtpClient(_options.Host, _options.Port)
        {
            Credentials = new NetworkCredential(_options.User, _options.Password),
            EnableSsl = _options.EnableSsl,
        };

        var mail = new MailMessage("orchard@example.com", email, subject, htmlMessage) { IsBodyHtml = true };
        await client.SendMailAsync(mail);
    }
}
