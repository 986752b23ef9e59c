using System.Net.Security;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Bank.Gateway;

public sealed class GatewayMailer(RemoteCertificateValidationCallback? validation, bool checkRevocation)
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = validation;
        client.CheckCertificateRevocation = checkRevocation;
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }

    public void SendDefault(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = null;
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }
}
