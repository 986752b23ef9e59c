using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Toll.Bridges;

public sealed class BridgeMailer
{
    public void Send(MimeMessage m, bool alternate, bool wrapped)
    {
        int port = (alternate, wrapped) switch
        {
            (false, false) => 587,
            (true, false) => 2587,
            (false, true) => 465,
            (true, true) => 2465,
        };
        var mode = port switch
        {
            465 or 2465 => SecureSocketOptions.SslOnConnect,
            _ => SecureSocketOptions.StartTls,
        };
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", port, mode);
        client.Send(m);
    }
}
