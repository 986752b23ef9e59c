using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Archive.Scans;

internal sealed class Setting<T>(T value)
{
    public T Value { get; } = value;
}

public sealed class ScanMailer
{
    public void Send(MimeMessage scan)
    {
        var timeout = new Setting<int>(30);
        var port = new Setting<int>(2465);
        var host = new Setting<string>("email-smtp.us-west-1.amazonaws.com");
        var mode = new Setting<SecureSocketOptions>(SecureSocketOptions.StartTls);

        using var client = new SmtpClient { Timeout = timeout.Value * 1000 };
        client.Connect(host.Value, port.Value, mode.Value); //~ SESA103
        client.Send(scan);
    }

    public void SendWell(MimeMessage scan)
    {
        var timeout = new Setting<int>(25);
        var port = new Setting<int>(2587);
        var host = new Setting<string>("email-smtp.us-west-1.amazonaws.com");
        var mode = new Setting<SecureSocketOptions>(SecureSocketOptions.StartTls);

        using var client = new SmtpClient { Timeout = timeout.Value * 1000 };
        client.Connect(host.Value, port.Value, mode.Value);
        client.Send(scan);
    }
}
