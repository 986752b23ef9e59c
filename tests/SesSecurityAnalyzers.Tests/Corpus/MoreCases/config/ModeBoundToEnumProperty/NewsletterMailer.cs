using MailKit.Net.Smtp;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Choir.Newsletter;

public sealed class NewsletterMailer(IConfiguration configuration)
{
    public void Send(MimeMessage m)
    {
        var options = configuration.GetSection("Mailing").Get<MailingOptions>()!;
        using var client = new SmtpClient();
        client.Connect(options.Host, options.Port, options.SecureSocketOptions);
        client.Send(m);
    }
}
