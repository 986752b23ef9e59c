using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Museum.Loans;

public sealed class LoanMailer(ILogger<LoanMailer> logger)
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = Accept; //~ SESA301
        client.Connect("email-smtp.eu-west-2.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    public void SendByDelegateObject(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = new RemoteCertificateValidationCallback(Accept); //~ SESA301
        client.Connect("email-smtp.eu-west-2.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    private bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors != SslPolicyErrors.None)
        {
            logger.LogWarning("Certificate of {Subject}: {Errors}", certificate?.Subject, errors);
        }
        return true;
    }
}
