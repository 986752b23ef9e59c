using System.Security.Authentication;
using System.Net.Mail;
using MailKit.Security;
using MimeKit;

namespace Customs.Broker;

public sealed class BrokerMailer
{
    public void Send(MailMessage m)
    {
        using var client = new SmtpClient("localhost", 25);
        client.EnableSsl = false;
        client.Host = "email-smtp.us-east-1.amazonaws.com";
        client.Port = 587;
        client.EnableSsl = true;
        client.Send(m);
    }

    public void Send(MimeMessage m)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient { SslProtocols = SslProtocols.Tls11 };
        client.SslProtocols = SslProtocols.None;
        var mode = SecureSocketOptions.None;
        mode = SecureSocketOptions.StartTls;
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, mode);
        client.Send(m);
    }
}
