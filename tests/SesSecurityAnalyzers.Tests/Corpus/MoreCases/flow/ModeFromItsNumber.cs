using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Canal.Locks;

public sealed class LockMailer
{
    private const int SecurityLevel = 4;

    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, (SecureSocketOptions)SecurityLevel); //~ SESA102
        client.Send(m);
    }

    public void SendPlain(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, default(SecureSocketOptions)); //~ SESA101
        client.Send(m);
    }

    public void SendStrict(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, (SecureSocketOptions)3);
        client.Send(m);
    }
}
