using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Port.Authority;

public sealed class NoticeMailer
{
    private const int BothVersions = 3072 | 12288;

    public void Mixed(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.SslProtocols = (SslProtocols)3840; //~ SESA201
        Deliver(client, message);
    }

    public void OnlyNewest(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.SslProtocols = (SslProtocols)12288; //~ SESA203
        Deliver(client, message);
    }

    public void Both(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.SslProtocols = (SslProtocols)BothVersions;
        Deliver(client, message);
    }

    public void SystemChoice(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.SslProtocols = (SslProtocols)0;
        Deliver(client, message);
    }

    private static void Deliver(SmtpClient client, MimeMessage message)
    {
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
