using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Fluent.Mail;

internal sealed record Endpoint
{
    public string Host { get; init; } = "localhost";

    public int Port { get; init; } = 587;

    public SecureSocketOptions Security { get; init; } = SecureSocketOptions.StartTls;

    public Endpoint InRegion(string region) => this with { Host = $"email-smtp.{region}.amazonaws.com" };

    public Endpoint Wrapped() => this with { Port = 465, Security = SecureSocketOptions.SslOnConnect };

    public Endpoint OnPort(int port) => this with { Port = port };
}

public sealed class Library
{
    public async Task SendAsync(MimeMessage message)
    {
        var endpoint = new Endpoint().InRegion("eu-west-2");
        using var client = new SmtpClient();
        await client.ConnectAsync(endpoint.Host, endpoint.Port, endpoint.Security);
        await client.SendAsync(message);
    }

    public async Task SendWrappedAsync(MimeMessage message)
    {
        var endpoint = new Endpoint().InRegion("eu-west-2").Wrapped();
        using var client = new SmtpClient();
        await client.ConnectAsync(endpoint.Host, endpoint.Port, endpoint.Security);
        await client.SendAsync(message);
    }

    public async Task SendOverOtherPortAsync(MimeMessage message)
    {
        var endpoint = new Endpoint().InRegion("eu-west-2").Wrapped().OnPort(2587);
        using var client = new SmtpClient();
        await client.ConnectAsync(endpoint.Host, endpoint.Port, endpoint.Security); //~ SESA103
        await client.SendAsync(message);
    }

    public async Task SendLocallyAsync(MimeMessage message)
    {
        var endpoint = new Endpoint { Port = 1025, Security = SecureSocketOptions.None };
        using var client = new SmtpClient();
        await client.ConnectAsync(endpoint.Host, endpoint.Port, endpoint.Security);
        await client.SendAsync(message);
    }
}
