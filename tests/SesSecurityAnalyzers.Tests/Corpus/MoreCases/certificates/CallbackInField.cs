using System.Net.Security;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Garage.Parts;

public sealed class PartMailer
{
    private static readonly RemoteCertificateValidationCallback AcceptAny = (_, _, _, _) => true;
    private static readonly RemoteCertificateValidationCallback AcceptGood = (_, _, _, errors) => errors == SslPolicyErrors.None;

    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = AcceptAny; //~ SESA301
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }

    public void SendChecked(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = AcceptGood;
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }
}
