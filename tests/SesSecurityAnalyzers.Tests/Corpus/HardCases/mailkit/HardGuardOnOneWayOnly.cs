using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Dune.Tours;

public sealed class DuneMailer(string userName, string password, bool strict)
{
    private const string Host = "email-smtp.ap-south-1.amazonaws.com";

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, 587, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        if (strict && !client.IsSecure)
        {
            throw new InvalidOperationException("No TLS.");
        }

        client.Authenticate(userName, password);
        client.Send(message);
    }

    public void SendLogging(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, 587, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        if (!client.IsSecure)
        {
            Console.Error.WriteLine("No TLS, sending all the same.");
        }

        client.Authenticate(userName, password);
        client.Send(message);
    }

    public bool TrySend(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, 587, SecureSocketOptions.StartTlsWhenAvailable);
        if (strict || !client.IsSecure)
        {
            if (!client.IsSecure)
            {
                return false;
            }
        }

        client.Authenticate(userName, password);
        client.Send(message);
        return true;
    }
}
