using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Guarded.Mail;

public sealed class GuardedMailer(string user, string password)
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public void ThrowsBefore(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, 587, SecureSocketOptions.StartTlsWhenAvailable);
        if (!client.IsSecure)
        {
            client.Disconnect(true);
            throw new InvalidOperationException("The server took STARTTLS away.");
        }

        client.Authenticate(user, password);
        client.Send(message);
    }

    public bool AnswersFalse(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, 2587, SecureSocketOptions.Auto);
        if (client.IsEncrypted == false)
        {
            return false;
        }

        client.Authenticate(user, password);
        client.Send(message);
        return true;
    }

    public void SendsOnlyInside(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, 587, false);
        if (client.IsSecure && client.IsConnected)
        {
            client.Authenticate(user, password);
            client.Send(message);
        }

        client.Disconnect(true);
    }

    public void OnlyLogs(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, 587, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        if (!client.IsSecure)
        {
            Console.Error.WriteLine("Not encrypted.");
        }

        client.Authenticate(user, password);
        client.Send(message);
    }

    public void AsksTooLate(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, 587, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        client.Authenticate(user, password);
        if (!client.IsSecure)
        {
            return;
        }

        client.Send(message);
    }

    public void AsksTheOtherOne(MimeMessage message, SmtpClient other)
    {
        using var client = new SmtpClient();
        client.Connect(Host, 587, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        if (!other.IsSecure)
        {
            return;
        }

        client.Authenticate(user, password);
        client.Send(message);
    }
}
