using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Machine.Shop;

public static class JobMailer
{
    public static void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        var mode = SecureSocketOptions.StartTls;
    connect:
        try
        {
            client.Connect("email-smtp.us-east-2.amazonaws.com", 587, mode); //~ SESA101
        }
        catch (NotSupportedException)
        {
            mode = SecureSocketOptions.None;
            goto connect;
        }

        client.Send(message);
    }

    public static void SendOverAlternatePort(MimeMessage message)
    {
        using var client = new SmtpClient();
        var port = 587;
    connect:
        try
        {
            client.Connect("email-smtp.us-east-2.amazonaws.com", port, SecureSocketOptions.StartTls);
        }
        catch (IOException) when (port == 587)
        {
            port = 2587;
            goto connect;
        }

        client.Send(message);
    }
}
