using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using static Beekeeping.Shared.Hosts;

namespace Beekeeping.Mail;

public sealed class HoneyMailer
{
    public void Send(MimeMessage order)
    {
        using var client = new SmtpClient();
        client.Connect(Ses, Submission, SecureSocketOptions.SslOnConnect); //~ SESA103
        client.Send(order);
    }
}
