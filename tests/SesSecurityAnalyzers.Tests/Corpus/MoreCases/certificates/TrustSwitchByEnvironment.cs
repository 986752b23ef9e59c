using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Hosting;
using MimeKit;

namespace Clinic.Letters;

public sealed class LetterMailer(IHostEnvironment environment)
{
    private static readonly HashSet<string> KnownThumbprints = new(StringComparer.OrdinalIgnoreCase)
    {
        "8ECDE6884F3D87B1125BA31AC3FCB13D7016DE7F57CC904FE1CB97C6AE98196E",
    };

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        if (environment.IsDevelopment())
        {
            client.ServerCertificateValidationCallback = (sender, certificate, chain, errors) => true; //~ SESA301
        }

        client.Connect("email-smtp.eu-west-2.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    public void SendPinned(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = (_, certificate, chain, errors) =>
        {
            if (errors != SslPolicyErrors.None || chain is null)
            {
                return false;
            }

            return chain.ChainElements.Any(e => KnownThumbprints.Contains(e.Certificate.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256)));
        };
        client.Connect("email-smtp.eu-west-2.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    public void SendLocally(MimeMessage message)
    {
        using var client = new SmtpClient { ServerCertificateValidationCallback = (_, _, _, _) => true };
        client.Connect("localhost", 1465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    public void SendTwice(MimeMessage message)
    {
        using var client = new SmtpClient { ServerCertificateValidationCallback = AcceptInAnyCase }; //~ SESA301
        client.Connect("email-smtp.eu-west-2.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
        client.Disconnect(true);
        client.ServerCertificateValidationCallback = null;
        client.Connect("email-smtp.eu-west-2.amazonaws.com", 2465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    private static bool AcceptInAnyCase(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None)
        {
            return true;
        }

        Console.Error.WriteLine($"{certificate?.Subject}: {errors}");
        return true;
    }
}
