using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Loom.Fabrics;

public sealed class FabricMailer
{
    private const string Host = "email-smtp.eu-central-1.amazonaws.com";

    public void Send(MimeMessage message, bool local)
    {
        var host = Host;
        var port = 587;
        var mode = SecureSocketOptions.StartTls;
        if (local)
        {
            UseLocalServer();
        }

        using var client = new SmtpClient();
        client.Connect(host, port, mode);
        client.Send(message);

        void UseLocalServer()
        {
            (host, port) = ("localhost", 1025);
            mode = SecureSocketOptions.None;
        }
    }

    public void SendThenRelax(MimeMessage message)
    {
        var mode = SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect(Host, 587, mode);
        client.Send(message);

        mode = SecureSocketOptions.None;
        Console.WriteLine(mode);
    }

    public Func<SecureSocketOptions> SendAndTell(MimeMessage message)
    {
        var mode = SecureSocketOptions.StartTls;
        Func<SecureSocketOptions> tell = () =>
        {
            var mode = SecureSocketOptions.None;
            return mode;
        };
        using var client = new SmtpClient();
        client.Connect(Host, 587, mode);
        client.Send(message);
        return tell;
    }
}
