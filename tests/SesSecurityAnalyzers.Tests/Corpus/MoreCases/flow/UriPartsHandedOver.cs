using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Sawmill.Deliveries;

public sealed class TimberMailer
{
    public void Send(MimeMessage message)
    {
        var uri = new Uri("smtp://email-smtp.us-west-2.amazonaws.com:587");
        using var client = new SmtpClient();
        client.Connect(uri.Host, uri.Port, SecureSocketOptions.SslOnConnect); //~ SESA103
        client.Send(message);
    }

    public void SendUpgraded(MimeMessage message)
    {
        var uri = new Uri("smtp://email-smtp.us-west-2.amazonaws.com:587");
        using var client = new SmtpClient();
        client.Connect(uri.Host, uri.Port, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
