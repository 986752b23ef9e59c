using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Parish.Choir;

public static class ChoirMailer
{
    private static readonly (int Port, SecureSocketOptions Mode)[] Pairs =
    [
        (465, SecureSocketOptions.SslOnConnect),
        (587, SecureSocketOptions.SslOnConnect),
    ];

    public static bool Send(MimeMessage m)
    {
        foreach (var (port, mode) in Pairs)
        {
            using var client = new SmtpClient();
            try
            {
                client.Connect("email-smtp.eu-west-1.amazonaws.com", port, mode); //~ SESA103
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
