using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Velvet.Shop;

public sealed class VelvetMailer
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public void SendLenient(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = Lenient; //~ SESA301
        client.Connect(Host, 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    public void SendStrict(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = Strict;
        client.Connect(Host, 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    private static bool Lenient(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        var accepted = errors == SslPolicyErrors.None;
        if (!accepted)
        {
            Console.Error.WriteLine(errors);
            accepted = true;
        }

        return accepted;
    }

    private static bool Strict(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        var accepted = true;
        if ((errors & SslPolicyErrors.RemoteCertificateNameMismatch) != 0)
        {
            accepted = false;
        }

        accepted &= errors == SslPolicyErrors.None;
        return accepted;
    }
}
