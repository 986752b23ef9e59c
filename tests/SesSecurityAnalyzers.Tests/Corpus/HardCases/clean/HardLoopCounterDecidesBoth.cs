using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Airfield.Slots;

public sealed class SlotMailer
{
    private const string Host = "email-smtp.us-gov-west-1.amazonaws.com";

    public void Send(MimeMessage message)
    {
        for (var i = 0; i < 2; i++)
        {
            var port = i == 0 ? 587 : 465;
            var mode = i > 0 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
            using var client = new SmtpClient();
            try
            {
                client.Connect(Host, port, mode);
                client.Send(message);
                return;
            }
            catch (TimeoutException)
            {
                // the other way
            }
        }
    }

    public void SendSkipping(MimeMessage message)
    {
        int[] ports = [587, 465, 2587, 2465];
        foreach (var port in ports)
        {
            if (port is 465 or 2465)
            {
                continue;
            }

            using var client = new SmtpClient();
            try
            {
                client.Connect(Host, port, SecureSocketOptions.StartTls);
                client.Send(message);
                return;
            }
            catch (TimeoutException)
            {
                // the next one
            }
        }
    }
}
