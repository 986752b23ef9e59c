using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Correlated.Values;

public enum Transport
{
    Local,
    Submission,
    Wrapper,
}

public sealed class CorrelatedMailer
{
    private const string Ses = "email-smtp.eu-west-1.amazonaws.com";

    public void ByEnum(MimeMessage message, Transport transport)
    {
        var host = transport == Transport.Local ? "localhost" : Ses;
        var port = transport switch { Transport.Local => 1025, Transport.Submission => 587, _ => 465 };
        var mode = transport switch { Transport.Local => SecureSocketOptions.None, Transport.Submission => SecureSocketOptions.StartTls, _ => SecureSocketOptions.SslOnConnect };
        using var client = new SmtpClient();
        client.Connect(host, port, mode);
        client.Send(message);
    }

    public void ByNull(MimeMessage message, string? relay)
    {
        using var client = new SmtpClient();
        client.Connect(relay ?? Ses, relay is null ? 465 : 25, relay == null ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.None);
        client.Send(message);
    }

    public void ByTwoFlags(MimeMessage message, bool live, bool wrapped)
    {
        int port;
        SecureSocketOptions mode;
        if (live && wrapped)
        {
            (port, mode) = (465, SecureSocketOptions.SslOnConnect);
        }
        else if (live)
        {
            (port, mode) = (587, SecureSocketOptions.StartTls);
        }
        else
        {
            (port, mode) = (1025, SecureSocketOptions.None);
        }

        using var client = new SmtpClient();
        client.Connect(live ? Ses : "localhost", port, mode);
        client.Send(message);
    }

    public void ByHostText(MimeMessage message, bool live)
    {
        var host = live ? Ses : "localhost";
        var local = host.StartsWith("local", StringComparison.Ordinal);
        using var client = new SmtpClient();
        client.Connect(host, local ? 1025 : 587, local ? SecureSocketOptions.None : SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void ByPort(MimeMessage message, bool wrapped)
    {
        var port = wrapped ? 465 : 587;
        var mode = SecureSocketOptions.StartTls;
        if (port == 465)
        {
            mode = SecureSocketOptions.SslOnConnect;
        }

        using var client = new SmtpClient();
        client.Connect(Ses, port, mode);
        client.Send(message);
    }
}
