using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Probe.Pairs;

public static class PairProbe
{
    private static readonly (int Port, SecureSocketOptions Mode)[] Pairs =
    [
        (587, SecureSocketOptions.StartTls),
        (465, SecureSocketOptions.SslOnConnect),
        (2465, SecureSocketOptions.SslOnConnect),
    ];

    public static bool Send(MimeMessage m)
    {
        foreach (var (port, mode) in Pairs)
        {
            using var client = new SmtpClient();
            try
            {
                client.Connect("email-smtp.us-east-1.amazonaws.com", port, mode);
                client.Send(m);
                return true;
            }
            catch (IOException)
            {
            }
        }

        return false;
    }
}
