using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Rugby.Club;

internal sealed class Relay
{
    public string Host { get; set; } = "";

    public int Port { get; set; }

    public bool Implicit { get; set; }
}

public sealed class ClubMailer(IConfiguration configuration)
{
    public void SendToMembers(MimeMessage message) => Send(message, configuration.GetSection("Members").Get<Relay>()!);

    public void SendToPress(MimeMessage message) => Send(message, configuration.GetSection("Press").Get<Relay>()!);

    public void SendInside(MimeMessage message) => Send(message, new Relay { Host = "relay.example.net", Port = 25 });

    private static void Send(MimeMessage message, Relay relay)
    {
        var mode = relay.Implicit ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect(relay.Host, relay.Port, mode);
        client.Send(message);
    }
}
