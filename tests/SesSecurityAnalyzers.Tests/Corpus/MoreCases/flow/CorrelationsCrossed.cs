using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Crossed.Values;

public enum Transport
{
    Local,
    Submission,
    Wrapper,
}

public sealed class CrossedMailer
{
    private const string Ses = "email-smtp.eu-west-1.amazonaws.com";

    public void ByEnum(MimeMessage message, Transport transport)
    {
        var host = transport == Transport.Local ? "localhost" : Ses;
        var port = transport switch { Transport.Local => 1025, Transport.Submission => 587, _ => 465 };
        var mode = transport switch { Transport.Local => SecureSocketOptions.None, Transport.Submission => SecureSocketOptions.SslOnConnect, _ => SecureSocketOptions.SslOnConnect };
        using var client = new SmtpClient();
        client.Connect(host, port, mode); //~ SESA103
        client.Send(message);
    }

    public void ByNull(MimeMessage message, string? relay)
    {
        using var client = new SmtpClient();
        client.Connect(relay ?? Ses, relay is null ? 465 : 25, relay != null ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.None); //~ SESA101
        client.Send(message);
    }

    public void ByHostText(MimeMessage message, bool live)
    {
        var host = live ? Ses : "localhost";
        var local = !host.StartsWith("local", StringComparison.Ordinal);
        using var client = new SmtpClient();
        client.Connect(host, 587, local ? SecureSocketOptions.None : SecureSocketOptions.StartTls); //~ SESA101
        client.Send(message);
    }
}
