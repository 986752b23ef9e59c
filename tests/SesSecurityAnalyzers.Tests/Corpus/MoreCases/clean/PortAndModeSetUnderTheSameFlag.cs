using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Toll.Roads;

public sealed class TollMailer(bool implicitTls)
{
    public void Send(MimeMessage m)
    {
        var port = 587;
        if (implicitTls)
        {
            port = 465;
        }

        m.Subject = m.Subject.Trim();
        var mode = SecureSocketOptions.StartTls;
        if (implicitTls)
        {
            mode = SecureSocketOptions.SslOnConnect;
        }

        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", port, mode);
        client.Send(m);
    }
}
