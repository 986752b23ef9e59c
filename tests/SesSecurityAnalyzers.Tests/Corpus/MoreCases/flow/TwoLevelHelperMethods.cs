using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Pension.Letters;

public sealed class PensionMailer
{
    public void Yearly(MimeMessage m) => Deliver(m, wrapped: true);

    public void Monthly(MimeMessage m) => Deliver(m, wrapped: false);

    public void Forgotten(MimeMessage m) => Open(m, 25, SecureSocketOptions.StartTls);

    private static void Deliver(MimeMessage m, bool wrapped)
    {
        if (wrapped)
        {
            Open(m, 465, SecureSocketOptions.SslOnConnect);
        }
        else
        {
            Open(m, 587, SecureSocketOptions.StartTls);
        }
    }

    private static void Open(MimeMessage m, int port, SecureSocketOptions mode)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-north-1.amazonaws.com", port, mode); //~ SESA106
        client.Send(m);
    }
}
