using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Copse.Walks;

public enum Stage
{
    Local,
    Test,
    Live,
}

public sealed class WalkMailer(Stage stage, bool direct)
{
    private const string Host = "email-smtp.eu-west-2.amazonaws.com";

    public void Send(MimeMessage message)
    {
        var (host, port) = (stage, direct) switch
        {
            (Stage.Local, _) => ("localhost", 1025),
            (Stage.Test or Stage.Live, true) => (Host, 465),
            (_, false) => (Host, 587),
            _ => throw new InvalidOperationException(),
        };
        var mode = (direct, stage) switch
        {
            (_, Stage.Local) => SecureSocketOptions.None,
            (true, _) => SecureSocketOptions.SslOnConnect,
            (false, not Stage.Local) => SecureSocketOptions.StartTls,
        };

        using var client = new SmtpClient();
        client.Connect(host, port, mode);
        client.Send(message);
    }

    public void SendByStatements(MimeMessage message)
    {
        switch (stage, direct)
        {
            case (Stage.Local, _):
                Deliver(message, "localhost", 1025, SecureSocketOptions.None);
                break;
            case (_, true):
                Deliver(message, Host, 2465, SecureSocketOptions.SslOnConnect);
                break;
            default:
                Deliver(message, Host, 2587, SecureSocketOptions.StartTls);
                break;
        }
    }

    private static void Deliver(MimeMessage message, string host, int port, SecureSocketOptions mode)
    {
        using var client = new SmtpClient();
        client.Connect(host, port, mode);
        client.Send(message);
    }
}
