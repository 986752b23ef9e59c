using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Skate.Rinks;

public sealed class RinkMailer
{
    public void Open(MimeMessage message) => Send(message, 465, SecureSocketOptions.Auto);

    public void Close(MimeMessage message) => Send(message, 25, SecureSocketOptions.Auto);

    private static void Send(MimeMessage message, int port, SecureSocketOptions mode)
    {
        port = port switch
        {
            25 => 587,
            _ => port,
        };
        if (mode == SecureSocketOptions.Auto)
        {
            mode = port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        }

        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-2.amazonaws.com", port, mode);
        client.Send(message);
    }
}
