using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Meadow.Honey;

public sealed class HoneyMailer
{
    public void Send(MimeMessage message, string stage)
    {
        var (host, secure, wrapper) = stage switch
        {
            "prod" => ("email-smtp.eu-west-1.amazonaws.com", true, true),
            "staging" => ("email-smtp.eu-central-1.amazonaws.com", true, false),
            _ => ("localhost", false, false),
        };
        var port = wrapper ? 465 : secure ? 587 : 25;
        var mode = (secure, wrapper) switch
        {
            (true, true) => SecureSocketOptions.SslOnConnect,
            (true, false) => SecureSocketOptions.StartTls,
            _ => SecureSocketOptions.None,
        };

        using var client = new SmtpClient();
        client.Connect(host, port, mode);
        client.Send(message);
    }
}
