using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Races.Starts;

public sealed class StartMailer
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public bool TrySend(MimeMessage message)
    {
        foreach (var port in new[] { 587, 465, 2587 })
        {
            using var client = new SmtpClient { Timeout = 5_000 };
            try
            {
                client.Connect(Host, port, SecureSocketOptions.StartTls); //~ SESA103
                client.Send(message);
                return true;
            }
            catch (TimeoutException)
            {
                continue;
            }
        }

        return false;
    }

    public bool TrySendByMode(MimeMessage message)
    {
        foreach (var port in new[] { 587, 465, 2587 })
        {
            using var client = new SmtpClient { Timeout = 5_000 };
            try
            {
                client.Connect(Host, port, port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
                client.Send(message);
                return true;
            }
            catch (TimeoutException)
            {
                continue;
            }
        }

        return false;
    }
}
