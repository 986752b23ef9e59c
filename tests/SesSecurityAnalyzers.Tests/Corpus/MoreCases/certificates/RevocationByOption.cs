using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Offline.Sites;

public sealed class SiteOptions
{
    public bool Air { get; init; }

    public bool CheckRevocation { get; init; } = true;
}

public sealed class SiteMailer(SiteOptions options)
{
    private const bool Never = false;

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient { CheckCertificateRevocation = options.CheckRevocation };
        client.Connect("email-smtp.ap-southeast-2.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendFromAir(MimeMessage message)
    {
        using var client = new SmtpClient();
        if (options.Air)
        {
            client.CheckCertificateRevocation = Never; //~ SESA302
        }

        client.Connect("email-smtp.ap-southeast-2.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendAgain(MimeMessage message)
    {
        using var client = new SmtpClient { CheckCertificateRevocation = false };
        client.CheckCertificateRevocation = true;
        client.Connect("email-smtp.ap-southeast-2.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendToRelay(MimeMessage message)
    {
        using var client = new SmtpClient { CheckCertificateRevocation = false };
        client.Connect("relay.example.net", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
