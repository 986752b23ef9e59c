using System.Net;
using System.Net.Mail;
using System.Security.Authentication;
using MailKit.Security;
using MimeKit;

namespace Twin.Relays;

public sealed class TwinMailer(ICredentialsByHost credentials) : IDisposable
{
    private readonly SmtpClient _inside = new("relay.example.net", 25) { EnableSsl = false };
    private readonly SmtpClient _outside = new("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true };

    public void Send(MailMessage message, bool internalOnly)
    {
        var client = internalOnly ? _inside : _outside;
        client.Credentials = credentials;
        client.Send(message);
    }

    public void Copy(MimeMessage message)
    {
        var inside = new MailKit.Net.Smtp.SmtpClient { CheckCertificateRevocation = false };
        var outside = new MailKit.Net.Smtp.SmtpClient();
        inside.SslProtocols = SslProtocols.Tls11;
        inside.ServerCertificateValidationCallback = (_, _, _, _) => true;
        inside.Connect("relay.example.net", 587, SecureSocketOptions.StartTlsWhenAvailable);
        outside.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        inside.Send(message);
        outside.Send(message);
        inside.Dispose();
        outside.Dispose();
    }

    public void Dispose()
    {
        _inside.Dispose();
        _outside.Dispose();
    }
}
