using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tailor.Fittings;

public sealed class FittingMailer
{
    private const string Host = "email-smtp.eu-central-1.amazonaws.com";

    public void Send(MimeMessage message, string line)
    {
        var port = 0;
        var mode = SecureSocketOptions.None;
        switch (line)
        {
            case "alternate":
                port = 2000;
                goto case "standard";
            case "standard":
                port += 587;
                mode = SecureSocketOptions.StartTls;
                break;
            case "direct-alternate":
                port = 2000;
                goto default;
            default:
                port += 465;
                mode = SecureSocketOptions.SslOnConnect;
                break;
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }
}
