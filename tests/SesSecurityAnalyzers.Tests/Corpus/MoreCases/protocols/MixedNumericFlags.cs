using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Numeric.Flags;

public sealed class FlagMailer
{
    public void Mixed(MimeMessage m)
    {
        using var client = new SmtpClient { SslProtocols = (SslProtocols)(768 | 3072) }; //~ SESA201
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(m);
    }

    public void Old(MimeMessage m)
    {
        using var client = new SmtpClient { SslProtocols = (SslProtocols)240 }; //~ SESA201
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }

    public void NewestAlone(MimeMessage m)
    {
        using var client = new SmtpClient { SslProtocols = (SslProtocols)0x3000 }; //~ SESA203
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }

    public void Both(MimeMessage m)
    {
        using var client = new SmtpClient { SslProtocols = (SslProtocols)15360 };
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }

    public void System(MimeMessage m)
    {
        using var client = new SmtpClient { SslProtocols = 0 };
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }
}
