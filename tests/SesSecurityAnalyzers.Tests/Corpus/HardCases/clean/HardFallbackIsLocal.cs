using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Smithy.Orders;

public sealed class SmithyMailer
{
    public bool TrySend(MimeMessage message)
    {
        var host = "email-smtp.eu-north-1.amazonaws.com";
        var mode = SecureSocketOptions.StartTls;
        var port = 2587;
        for (var attempt = 0; ; attempt++)
        {
            using var client = new SmtpClient();
            try
            {
                client.Connect(host, port, mode);
                client.Send(message);
                return true;
            }
            catch (NotSupportedException) when (attempt == 0)
            {
                // spool on this machine; the local server relays later
                host = "127.0.0.1";
                port = 25;
                mode = SecureSocketOptions.None;
            }
            catch (IOException)
            {
                return false;
            }
        }
    }
}
