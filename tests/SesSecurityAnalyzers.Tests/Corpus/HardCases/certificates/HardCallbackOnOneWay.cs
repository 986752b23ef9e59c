using System.Net.Security;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Linen.Press;

public sealed class LinenMailer(bool debug)
{
    private static readonly RemoteCertificateValidationCallback Anything = delegate { return true; };

    public void SendWhenDebugging(MimeMessage message)
    {
        using var client = new SmtpClient();
        if (debug)
        {
            client.ServerCertificateValidationCallback = Anything; //~ SESA301
        }

        client.Connect("email-smtp.us-west-2.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendToLocalWhenDebugging(MimeMessage message)
    {
        using var client = new SmtpClient();
        if (debug)
        {
            client.ServerCertificateValidationCallback = Anything;
        }

        client.Connect(debug ? "localhost" : "email-smtp.us-west-2.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendTakenBack(MimeMessage message)
    {
        using var client = new SmtpClient { ServerCertificateValidationCallback = Anything };
        client.ServerCertificateValidationCallback = null;
        client.Connect("email-smtp.us-west-2.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
