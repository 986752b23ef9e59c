using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Circus.Tickets;

public sealed class RingMailer
{
    private const string Host = "email-smtp.us-east-2.amazonaws.com";

    public bool TrySend(MimeMessage ticket)
    {
        foreach (var port in Candidates())
        {
            try
            {
                using var client = new SmtpClient();
                client.Connect(Host, port, SecureSocketOptions.StartTls); //~ SESA104
                client.Send(ticket);
                return true;
            }
            catch (TimeoutException)
            {
                // the next one
            }
        }

        return false;
    }

    public bool TrySendByPairs(MimeMessage ticket)
    {
        foreach (var (port, mode) in Pairs())
        {
            try
            {
                using var client = new SmtpClient();
                client.Connect(Host, port, mode);
                client.Send(ticket);
                return true;
            }
            catch (TimeoutException)
            {
                // the next one
            }
        }

        return false;
    }

    private static IEnumerable<int> Candidates()
    {
        yield return 587;
        yield return 2525;
    }

    private static IEnumerable<(int Port, SecureSocketOptions Mode)> Pairs()
    {
        yield return (587, SecureSocketOptions.StartTls);
        yield return (465, SecureSocketOptions.SslOnConnect);
    }
}
