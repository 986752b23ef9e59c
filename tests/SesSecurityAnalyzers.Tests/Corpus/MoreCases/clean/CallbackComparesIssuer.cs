using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Bank.Transfers;

public sealed class TransferMailer
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = Check;
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }

    public void SendLogged(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = (_, certificate, _, errors) =>
        {
            Console.WriteLine(certificate?.Subject);
            return errors is SslPolicyErrors.None;
        };
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }

    private bool Check(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        errors == SslPolicyErrors.None && certificate!.Issuer.Contains("Amazon", StringComparison.Ordinal);
}
