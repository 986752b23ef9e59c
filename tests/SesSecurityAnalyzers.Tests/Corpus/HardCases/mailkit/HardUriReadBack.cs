using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Kite.Orders;

public sealed class KiteMailer
{
    private static readonly Uri Server = new("smtps://email-smtp.eu-west-1.amazonaws.com:465");

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Server.Host, Server.Port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }

    public void SendByScheme(MimeMessage message)
    {
        var mode = Server.Scheme == "smtps" ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect(Server.Host, Server.Port, mode);
        client.Send(message);
    }

    public void SendByUri(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Server);
        client.Send(message);
    }
}
