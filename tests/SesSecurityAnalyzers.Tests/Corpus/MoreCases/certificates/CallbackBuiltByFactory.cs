using System.Net.Security;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Callbacks.Built;

public sealed class CallbackMailer
{
    private static readonly RemoteCertificateValidationCallback Strict = (_, _, _, errors) => errors == SslPolicyErrors.None;
    private static readonly RemoteCertificateValidationCallback Loose = delegate { return true; };

    public void SendStrict(MimeMessage message)
    {
        using var client = new SmtpClient { ServerCertificateValidationCallback = Strict };
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendLoose(MimeMessage message)
    {
        using var client = new SmtpClient { ServerCertificateValidationCallback = Loose }; //~ SESA301
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendBuilt(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = Build(false);
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendBuiltLoosely(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = Build(true); //~ SESA301
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    private static RemoteCertificateValidationCallback Build(bool loose) => loose ? Loose : Strict;
}
