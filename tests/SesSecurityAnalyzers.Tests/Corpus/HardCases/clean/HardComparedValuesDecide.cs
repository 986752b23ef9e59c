using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Loft.Pigeons;

public sealed class PigeonMailer
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";
    private static readonly int[] WrapperPorts = [465, 2465];

    public void Send(MimeMessage message, int offset)
    {
        var port = offset > 0 ? 2587 : 587;
        var mode = offset <= 0 || offset > 0 ? SecureSocketOptions.StartTls : SecureSocketOptions.None;
        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }

    public void SendByRanges(MimeMessage message, int priority)
    {
        var port = priority >= 5 ? 465 : 587;
        var mode = priority < 5 ? SecureSocketOptions.StartTls : SecureSocketOptions.SslOnConnect;
        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }

    public void SendByMembership(MimeMessage message, bool direct)
    {
        var port = direct ? WrapperPorts[1] : 2587;
        var mode = Array.IndexOf(WrapperPorts, port) >= 0 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }
}
