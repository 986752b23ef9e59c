using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Kennel.Walks;

public sealed class WalkMailer(string stage)
{
    public void Send(MimeMessage message)
    {
        var host = stage == "live" ? "email-smtp.eu-west-1.amazonaws.com" : "localhost";
        using var client = new SmtpClient();
        if (stage != "live")
        {
            client.Connect(host, 1025, SecureSocketOptions.None);
        }
        else
        {
            client.Connect(host, 587, SecureSocketOptions.StartTls);
        }

        client.Send(message);
    }

    public void SendBySystem(MimeMessage message)
    {
        var port = OperatingSystem.IsWindows() ? 465 : 587;
        var mode = SecureSocketOptions.StartTls;
        if (OperatingSystem.IsWindows())
        {
            mode = SecureSocketOptions.SslOnConnect;
        }

        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", port, mode);
        client.Send(message);
    }

    public void SendByChain(MimeMessage message)
    {
        var host = "localhost";
        var port = 1025;
        var mode = SecureSocketOptions.None;
        if (stage == "live" || stage == "trial")
        {
            host = "email-smtp.eu-west-1.amazonaws.com";
            port = 2587;
        }

        if (stage == "trial")
        {
            mode = SecureSocketOptions.StartTls;
        }
        else if (stage == "live")
        {
            mode = SecureSocketOptions.StartTls;
        }

        using var client = new SmtpClient();
        client.Connect(host, port, mode);
        client.Send(message);
    }
}
