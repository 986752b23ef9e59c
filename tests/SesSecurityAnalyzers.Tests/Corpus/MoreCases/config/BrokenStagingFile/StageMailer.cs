using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;

namespace Stage.Mail;

public sealed class StageMailer(IConfiguration configuration)
{
    public void Send(MimeMessage message)
    {
        var section = configuration.GetSection("Smtp");
        using var client = new SmtpClient();
        client.Connect(section["Host"], section.GetValue<int>("Port"), SecureSocketOptions.StartTls);
        client.Authenticate(section["User"], section["Password"]);
        client.Send(message);
    }
}
