using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Marble.Quarry;

internal readonly struct Port(int number)
{
    public int Number { get; } = number;

    public static Port operator +(Port port, int offset) => new(port.Number + offset);

    public static implicit operator int(Port port) => port.Number;

    public static explicit operator SecureSocketOptions(Port port) =>
        port.Number is 465 or 2465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
}

internal sealed class Settings(bool direct)
{
    public string this[string key] => key switch
    {
        "host" => "email-smtp.us-east-2.amazonaws.com",
        "port" => direct ? "465" : "587",
        _ => throw new KeyNotFoundException(key),
    };
}

public sealed class MarbleMailer
{
    public void Send(MimeMessage message, bool direct)
    {
        var port = new Port(direct ? 465 : 587) + 2000;
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-2.amazonaws.com", port, (SecureSocketOptions)port);
        client.Send(message);
    }

    public void SendByIndexer(MimeMessage message, bool direct)
    {
        var settings = new Settings(direct);
        using var client = new SmtpClient();
        client.Connect(settings["host"], int.Parse(settings["port"]), direct ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
