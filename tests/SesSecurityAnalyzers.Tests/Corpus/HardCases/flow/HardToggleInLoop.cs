using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Toll.Gates;

public sealed class GateMailer
{
    private const string Host = "email-smtp.eu-central-1.amazonaws.com";

    public void Send(MimeMessage message)
    {
        var wrapper = false;
        var mode = wrapper ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        for (var left = 4; left > 0; left--)
        {
            using var client = new SmtpClient();
            try
            {
                client.Connect(Host, wrapper ? 465 : 587, mode); //~ SESA103
                client.Send(message);
                break;
            }
            catch (TimeoutException)
            {
                wrapper = !wrapper;
            }
        }
    }

    public void SendToggled(MimeMessage message)
    {
        var wrapper = false;
        for (var left = 4; left > 0; left--)
        {
            var mode = wrapper ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
            using var client = new SmtpClient();
            try
            {
                client.Connect(Host, wrapper ? 465 : 587, mode);
                client.Send(message);
                break;
            }
            catch (TimeoutException)
            {
                wrapper = !wrapper;
            }
        }
    }
}
