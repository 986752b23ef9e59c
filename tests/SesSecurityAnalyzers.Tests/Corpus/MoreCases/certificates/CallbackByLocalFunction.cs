using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Garage.Tyres;

public sealed class TyreMailer
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient { ServerCertificateValidationCallback = Accept }; //~ SESA301
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(m);

        static bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
        {
            if (errors == SslPolicyErrors.None)
            {
                return true;
            }
            else
            {
                Console.WriteLine(certificate?.Subject);
                return true;
            }
        }
    }

    public void SendChecked(MimeMessage m)
    {
        using var client = new SmtpClient { ServerCertificateValidationCallback = Accept };
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(m);

        static bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
        {
            if (errors == SslPolicyErrors.None)
            {
                return true;
            }
            else
            {
                Console.WriteLine(certificate?.Subject);
                return false;
            }
        }
    }
}
