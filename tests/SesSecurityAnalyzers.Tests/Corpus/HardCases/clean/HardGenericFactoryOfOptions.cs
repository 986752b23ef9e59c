using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tundra.Herds;

internal interface IServerOptions
{
    string Host { get; set; }
    int Port { get; set; }
    SecureSocketOptions Mode { get; set; }
}

internal sealed class SesOptions : IServerOptions
{
    public string Host { get; set; } = "email-smtp.eu-north-1.amazonaws.com";
    public int Port { get; set; } = 587;
    public SecureSocketOptions Mode { get; set; } = SecureSocketOptions.StartTls;
}

internal sealed class LocalOptions : IServerOptions
{
    public string Host { get; set; } = "localhost";
    public int Port { get; set; } = 1025;
    public SecureSocketOptions Mode { get; set; }
}

public sealed class HerdMailer
{
    public void Send(MimeMessage message) => Send<SesOptions>(message);

    public void SendDirectly(MimeMessage message) => Send<SesOptions>(message, o =>
    {
        o.Port = 465;
        o.Mode = SecureSocketOptions.SslOnConnect;
    });

    public void Rehearse(MimeMessage message) => Send<LocalOptions>(message, o => o.Port++);

    private static void Send<T>(MimeMessage message, Action<T>? configure = null)
        where T : IServerOptions, new()
    {
        var options = new T();
        configure?.Invoke(options);
        using var client = new SmtpClient();
        client.Connect(options.Host, options.Port, options.Mode);
        client.Send(message);
    }
}
