using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Queue.Worker;

public sealed class QueueMailer(IConfiguration configuration, ICredentialsByHost credentials)
{
    public void Send(MailMessage message)
    {
        using var client = new SmtpClient(configuration["Smtp:Host"], configuration.GetValue<int>("Smtp:Port"))
        {
            EnableSsl = configuration.GetValue<bool>("Smtp:EnableSsl"),
            Credentials = credentials,
        };
        client.Send(message);
    }
}
