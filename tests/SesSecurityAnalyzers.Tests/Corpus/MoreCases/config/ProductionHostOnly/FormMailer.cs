using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Forms.Web;

public sealed class FormMailer(IConfiguration configuration)
{
    public void Send(MimeMessage form)
    {
        using var client = new SmtpClient();
        client.Connect(configuration["Smtp:Host"], configuration.GetValue<int>("Smtp:Port"), SecureSocketOptions.None); //~ SESA101
        client.Send(form);
    }
}
