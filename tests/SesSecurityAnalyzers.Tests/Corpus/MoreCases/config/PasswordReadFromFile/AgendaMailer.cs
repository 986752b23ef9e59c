using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;

namespace Parliament.Agenda;

public sealed class AgendaMailer(IConfiguration configuration)
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(configuration["Smtp:Host"], configuration.GetValue<int>("Smtp:Port"), SecureSocketOptions.StartTls);
        client.Authenticate(configuration["Smtp:User"], configuration["Smtp:Password"]);
        client.Send(m);
    }
}
