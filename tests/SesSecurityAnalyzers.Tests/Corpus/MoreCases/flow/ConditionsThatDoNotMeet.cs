using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Quarry.Loads;

public sealed class LoadMailer(bool wrapped, bool production)
{
    public void Send(MimeMessage message)
    {
        var port = wrapped ? 465 : 587;
        var mode = production ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect("email-smtp.sa-east-1.amazonaws.com", port, mode); //~ SESA103
        client.Send(message);
    }

    public void SendPaired(MimeMessage message)
    {
        var (port, mode) = wrapped
            ? (465, SecureSocketOptions.SslOnConnect)
            : (587, SecureSocketOptions.StartTls);
        using var client = new SmtpClient();
        client.Connect("email-smtp.sa-east-1.amazonaws.com", port, mode);
        client.Send(message);
    }
}
