using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Structs.Copied;

public struct Endpoint
{
    public string Host;
    public int Port;
    public SecureSocketOptions Mode;

    public readonly Endpoint OnPort(int port)
    {
        var copy = this;
        copy.Port = port;
        return copy;
    }
}

public sealed class StructMailer
{
    private Endpoint _endpoint = new() { Host = "email-smtp.eu-west-1.amazonaws.com", Port = 587, Mode = SecureSocketOptions.StartTls };

    public void Send(MimeMessage message)
    {
        var endpoint = new Endpoint { Host = "email-smtp.eu-west-1.amazonaws.com", Port = 587, Mode = SecureSocketOptions.StartTls };
        var wrapped = endpoint;
        wrapped.Port = 465;
        wrapped.Mode = SecureSocketOptions.SslOnConnect;
        using var client = new SmtpClient();
        try
        {
            client.Connect(endpoint.Host, endpoint.Port, endpoint.Mode);
        }
        catch (IOException)
        {
            client.Connect(wrapped.Host, wrapped.Port, wrapped.Mode);
        }

        client.Send(message);
    }

    public void SendByValue(MimeMessage message)
    {
        var endpoint = new Endpoint { Host = "email-smtp.eu-west-1.amazonaws.com", Port = 587, Mode = SecureSocketOptions.StartTls };
        Spoil(endpoint);
        using var client = new SmtpClient();
        client.Connect(endpoint.Host, endpoint.Port, endpoint.Mode);
        client.Send(message);
    }

    public void SendByMethod(MimeMessage message)
    {
        var endpoint = new Endpoint { Host = "email-smtp.eu-west-1.amazonaws.com", Port = 587, Mode = SecureSocketOptions.StartTls };
        _ = endpoint.OnPort(465);
        using var client = new SmtpClient();
        client.Connect(endpoint.Host, endpoint.Port, endpoint.Mode);
        client.Send(message);
    }

    public void SendField(MimeMessage message)
    {
        var local = _endpoint;
        local.Mode = SecureSocketOptions.None;
        using var client = new SmtpClient();
        client.Connect(_endpoint.Host, _endpoint.Port, _endpoint.Mode);
        client.Send(message);
    }

    private static void Spoil(Endpoint endpoint) => endpoint.Port = 465;
}
