using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tracing.Ports;

public sealed class PortMailer
{
    public void Default(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", options: SecureSocketOptions.StartTls); //~ SESA106
        client.Send(m);
    }

    public void DefaultWrapper(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 0, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }
}
