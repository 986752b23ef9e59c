using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Toll.Tunnels;

public sealed class TunnelMailer
{
    public void Send(MimeMessage m, bool wrapper)
    {
        var mode = wrapper ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        var port = mode == SecureSocketOptions.SslOnConnect ? 465 : 587;
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", port, mode);
        client.Send(m);
    }
}
