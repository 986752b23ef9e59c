using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Zoo.Feeding;

public sealed class FeedingMailer
{
    public void Generic(MimeMessage m)
    {
        using var client = new SmtpClient();
        var mode = Enum.Parse<SecureSocketOptions>("None");
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, mode); //~ SESA101
        client.Send(m);
    }

    public void Classic(MimeMessage m)
    {
        using var client = new SmtpClient();
        var mode = (SecureSocketOptions)Enum.Parse(typeof(SecureSocketOptions), "StartTlsWhenAvailable");
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, mode); //~ SESA102
        client.Send(m);
    }

    public void Required(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, Enum.Parse<SecureSocketOptions>("StartTls"));
        client.Send(m);
    }

    public void FromOutside(MimeMessage m, string mode)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, Enum.Parse<SecureSocketOptions>(mode));
        client.Send(m);
    }
}
