using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Council.Grants;

public sealed class GrantMailer(IConfiguration configuration)
{
    public void Send(MailMessage m)
    {
        using var client = new SmtpClient(configuration["Smtp:Host"], configuration.GetValue<int>("Smtp:Port"));
        client.EnableSsl = configuration.GetValue<bool>("Smtp:UseTls");
        client.Send(m);
    }
}
