using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tenancy.Notices;

public sealed class NoticeMailer
{
    private const string Host = "email-smtp.eu-central-1.amazonaws.com";

    public void WhenAvailable(int port, MimeMessage notice)
    {
        using var client = new SmtpClient();
        client.Connect(Host, port, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        client.Send(notice);
    }

    public void WithoutSsl(int port, MimeMessage notice)
    {
        using var client = new SmtpClient();
        client.Connect(Host, port, useSsl: false); //~ SESA102
        client.Send(notice);
    }

    public void InClear(int port, MimeMessage notice)
    {
        using var client = new SmtpClient();
        client.Connect(Host, port, SecureSocketOptions.None); //~ SESA101
        client.Send(notice);
    }

    public void Automatic(int port, MimeMessage notice)
    {
        using var client = new SmtpClient();
        client.Connect(Host, port, SecureSocketOptions.Auto);
        client.Send(notice);
    }

    public void AutomaticByDefault(int port, MimeMessage notice)
    {
        using var client = new SmtpClient();
        client.Connect(Host, port);
        client.Send(notice);
    }

    public void Wrapped(int port, MimeMessage notice)
    {
        using var client = new SmtpClient();
        client.Connect(Host, port, useSsl: true);
        client.Send(notice);
    }
}
