using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;

namespace Defaults.Mail;

public sealed class DefaultMailer(IConfiguration configuration)
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(configuration["Smtp:Host"], configuration.GetValue("Smtp:Port", 587), SecureSocketOptions.StartTls);
        client.Send(m);
    }
}
