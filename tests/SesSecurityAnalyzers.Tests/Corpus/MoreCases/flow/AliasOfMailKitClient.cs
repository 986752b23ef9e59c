using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ticketing.Gates;

public sealed class GateMailer
{
    public void Send(MimeMessage message)
    {
        using var smtp = new SmtpClient();
        IMailTransport transport = smtp;
        transport.Connect("email-smtp.eu-west-3.amazonaws.com", 587, SecureSocketOptions.Auto); //~ SESA102
        transport.Send(message);
    }

    public void SendStrict(MimeMessage message)
    {
        using var smtp = new SmtpClient();
        IMailTransport transport = smtp;
        transport.Connect("email-smtp.eu-west-3.amazonaws.com", 587, SecureSocketOptions.StartTls);
        transport.Send(message);
    }
}
