using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;

namespace Zoo.Visitors;

public class Mailer
{
    private readonly string? host;
    private readonly int port;

    public Mailer(IConfiguration config)
    {
        host = config["Mail:Smtp:Server"];
        port = config.GetValue<int>("Mail:Smtp:Port");
    }

    public void Send(MimeMessage message)
    {
        using (var client = new SmtpClient())
        {
            client.Connect(host, port, SecureSocketOptions.StartTls);
            client.Send(message);
            client.Disconnect(true);
        }
    }
}
