using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Postal.Labels;

public sealed class LabelMailer
{
    public void Send(MimeMessage m, int port)
    {
        using var client = new SmtpClient();
        if (port == 465)
        {
            client.Connect("email-smtp.eu-west-1.amazonaws.com", port, SecureSocketOptions.SslOnConnect);
            client.Send(m);
            return;
        }

        client.Connect("email-smtp.eu-west-1.amazonaws.com", port, SecureSocketOptions.StartTls);
        client.Send(m);
    }

    public void Morning(MimeMessage m) => Send(m, 465);

    public void Evening(MimeMessage m) => Send(m, 587);
}
