using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Barge.Freight;

public sealed class FreightMailer(bool implicitTls)
{
    public void Send(MimeMessage bill)
    {
        int port;
        SecureSocketOptions mode;
        if (implicitTls)
        {
            port = 465;
            mode = SecureSocketOptions.SslOnConnect;
        }
        else
        {
            port = 587;
            mode = SecureSocketOptions.StartTls;
        }
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", port, mode);
        client.Send(bill);
    }

    public void SendCrossed(MimeMessage bill)
    {
        var port = implicitTls ? 587 : 465;
        var mode = implicitTls ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", port, mode); //~ SESA103
        client.Send(bill);
    }
}
