using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Hosting;
using MimeKit;

namespace Beehive.Monitor;

public sealed class HiveMailer(IHostEnvironment environment)
{
    public void Send(MimeMessage message)
    {
        string host;
        int port;
        var useTls = !environment.IsDevelopment();

        if (useTls)
        {
            host = "email-smtp.eu-central-1.amazonaws.com";
            port = 587;
        }
        else
        {
            host = "localhost";
            port = 1025;
        }

        using var client = new SmtpClient();
        client.Connect(host, port, useTls ? SecureSocketOptions.StartTls : SecureSocketOptions.None);
        if (useTls)
        {
            client.Authenticate(Environment.GetEnvironmentVariable("SES_USER")!, Environment.GetEnvironmentVariable("SES_PASSWORD")!);
        }

        client.Send(message);
        client.Disconnect(true);
    }
}
