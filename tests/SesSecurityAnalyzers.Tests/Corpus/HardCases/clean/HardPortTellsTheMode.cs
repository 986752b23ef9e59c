using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Pier.Boats;

public sealed class BoatMailer
{
    private const string Host = "email-smtp.us-east-1.amazonaws.com";

    public void Send(MimeMessage message, int line)
    {
        var port = line switch
        {
            0 => 587,
            1 => 2587,
            2 => 465,
            _ => 2465,
        };
        var implicitTls = port is 465 or 2465;
        using var client = new SmtpClient();
        client.Connect(Host, port, implicitTls ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendByRange(MimeMessage message, bool first)
    {
        var port = first ? 465 : 587;
        var mode = port is > 400 and < 500 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }

    public void SendByRemainder(MimeMessage message, bool first, bool alternate)
    {
        var port = (first ? 465 : 587) + (alternate ? 2000 : 0);
        var mode = port % 2000 == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }
}
