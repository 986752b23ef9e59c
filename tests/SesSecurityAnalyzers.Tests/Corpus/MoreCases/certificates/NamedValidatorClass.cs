using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Aviation.Crew;

internal static class Validators
{
    public static bool Everything(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        switch (errors)
        {
            case SslPolicyErrors.None:
                return true;
            default:
                Console.Error.WriteLine($"TLS: {errors} for {certificate?.Subject}");
                return true;
        }
    }

    public static bool NamesOnly(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        (errors & SslPolicyErrors.RemoteCertificateNameMismatch) == 0;
}

public sealed class CrewMailer
{
    public void SendRoster(MimeMessage roster, string user, string password)
    {
        using var client = new SmtpClient(new ProtocolLogger(Stream.Null));
        client.ServerCertificateValidationCallback = new RemoteCertificateValidationCallback(Validators.Everything); //~ SESA301
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(user, password);
        client.Send(roster);
    }

    public void SendChange(MimeMessage change, string user, string password)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = Validators.NamesOnly;
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(user, password);
        client.Send(change);
    }
}
