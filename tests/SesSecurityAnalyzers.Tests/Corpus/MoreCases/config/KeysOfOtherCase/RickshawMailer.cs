using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;

namespace Rickshaw.Rides;

public sealed class RickshawMailer(IConfiguration configuration)
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(configuration["Smtp:Host"], configuration.GetValue<int>("SMTP:PORT"), SecureSocketOptions.StartTls); //~ SESA103
        client.Send(m);
    }
}
