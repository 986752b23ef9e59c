using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Theatre.Lights;

public sealed class LightMailer
{
    public void Wrapper(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-2.amazonaws.com", 465, SecureSocketOptions.None); //~ SESA101
        client.Send(m);
    }

    public void Unserved(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-2.amazonaws.com", 1025, SecureSocketOptions.None); //~ SESA101 SESA104
        client.Send(m);
    }

    public void Old(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-2.amazonaws.com", 25, SecureSocketOptions.None); //~ SESA101 SESA106
        client.Send(m);
    }
}
