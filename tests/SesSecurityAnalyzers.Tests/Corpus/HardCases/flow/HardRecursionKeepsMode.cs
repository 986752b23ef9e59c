using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Weather.Storms;

public sealed class StormMailer
{
    private const string Host = "email-smtp.us-east-1.amazonaws.com";

    public void Warn(MimeMessage message) => Send(message, 587, SecureSocketOptions.StartTls);

    public void WarnByPairs(MimeMessage message) => SendPaired(message, 587, SecureSocketOptions.StartTls);

    private static void Send(MimeMessage message, int port, SecureSocketOptions mode)
    {
        try
        {
            using var client = new SmtpClient();
            client.Connect(Host, port, mode); //~ SESA103
            client.Send(message);
        }
        catch (TimeoutException) when (port == 587)
        {
            Send(message, 465, mode);
        }
    }

    private static void SendPaired(MimeMessage message, int port, SecureSocketOptions mode)
    {
        try
        {
            using var client = new SmtpClient();
            client.Connect(Host, port, mode);
            client.Send(message);
        }
        catch (TimeoutException) when (port == 587)
        {
            SendPaired(message, 465, SecureSocketOptions.SslOnConnect);
        }
    }
}
