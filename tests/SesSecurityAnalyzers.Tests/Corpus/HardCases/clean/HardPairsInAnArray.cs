using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Marina.Berths;

public sealed class BerthMailer
{
    private static readonly (string Host, int Port, SecureSocketOptions Mode)[] Routes =
    [
        ("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls),
        ("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect),
        ("mail.example.net", 25, SecureSocketOptions.None),
    ];

    public void Send(MimeMessage message)
    {
        foreach (var (host, port, mode) in Routes)
        {
            using var client = new SmtpClient();
            try
            {
                client.Connect(host, port, mode);
                client.Send(message);
                return;
            }
            catch (IOException)
            {
                // next route
            }
        }
    }

    public void SendOverFirst(MimeMessage message)
    {
        var route = Routes[0];
        using var client = new SmtpClient();
        client.Connect(route.Host, route.Port, route.Mode);
        client.Send(message);
    }
}
