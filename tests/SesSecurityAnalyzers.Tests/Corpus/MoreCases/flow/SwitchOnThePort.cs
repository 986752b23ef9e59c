using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Optician.Lenses;

public sealed class LensMailer(int port)
{
    public void Send(MimeMessage m)
    {
        var mode = port switch
        {
            465 or 2465 => SecureSocketOptions.SslOnConnect,
            _ => SecureSocketOptions.StartTls,
        };
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", port, mode);
        client.Send(m);
    }

    public void SendFixed(MimeMessage m)
    {
        const int wrapper = 2465;
        var mode = wrapper switch
        {
            465 => SecureSocketOptions.SslOnConnect,
            _ => SecureSocketOptions.StartTls,
        };
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", wrapper, mode); //~ SESA103
        client.Send(m);
    }
}
