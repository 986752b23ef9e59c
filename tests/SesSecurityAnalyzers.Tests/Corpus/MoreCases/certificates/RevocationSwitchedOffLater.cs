using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Depot.Manifests;

public sealed class ManifestMailer
{
    private const bool CheckRevocation = false;

    public void Send(MimeMessage manifest)
    {
        var client = new SmtpClient();
        try
        {
            client.CheckCertificateRevocation = CheckRevocation; //~ SESA302
            client.Connect("email-smtp.ap-northeast-3.amazonaws.com", 587, SecureSocketOptions.StartTls);
            client.Send(manifest);
        }
        finally
        {
            client.Dispose();
        }
    }

    public void SendElsewhere(MimeMessage manifest)
    {
        using var client = new SmtpClient { CheckCertificateRevocation = CheckRevocation };
        client.Connect("mail.example.com", 587, SecureSocketOptions.StartTls);
        client.Send(manifest);
    }

    public void SendChecked(MimeMessage manifest)
    {
        using var client = new SmtpClient { CheckCertificateRevocation = true };
        client.Connect("email-smtp.ap-northeast-3.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(manifest);
    }
}
