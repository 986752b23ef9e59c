using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Shared.Objects;

public sealed class Endpoint
{
    public string Host { get; set; } = "email-smtp.eu-west-1.amazonaws.com";

    public int Port { get; set; } = 587;

    public SecureSocketOptions Mode { get; set; } = SecureSocketOptions.StartTls;

    public Endpoint Clone() => new() { Host = Host, Port = Port, Mode = Mode };
}

public sealed class ObjectMailer
{
    public void Shared(MimeMessage message)
    {
        var endpoint = new Endpoint();
        var wrapped = endpoint;
        wrapped.Port = 465;
        using var client = new SmtpClient();
        client.Connect(endpoint.Host, endpoint.Port, endpoint.Mode); //~ SESA103
        client.Send(message);
    }

    public void Cloned(MimeMessage message)
    {
        var endpoint = new Endpoint();
        var wrapped = endpoint.Clone();
        wrapped.Port = 465;
        using var client = new SmtpClient();
        client.Connect(endpoint.Host, endpoint.Port, endpoint.Mode);
        client.Send(message);
    }

    public void Spoiled(MimeMessage message)
    {
        var endpoint = new Endpoint();
        Spoil(endpoint);
        using var client = new SmtpClient();
        client.Connect(endpoint.Host, endpoint.Port, endpoint.Mode); //~ SESA101
        client.Send(message);
    }

    public void Replaced(MimeMessage message)
    {
        var endpoint = new Endpoint { Mode = SecureSocketOptions.None };
        endpoint = new Endpoint();
        using var client = new SmtpClient();
        client.Connect(endpoint.Host, endpoint.Port, endpoint.Mode);
        client.Send(message);
    }

    private static void Spoil(Endpoint endpoint)
    {
        endpoint.Mode = SecureSocketOptions.None;
        endpoint = new Endpoint();
        endpoint.Port = 2587;
    }
}
