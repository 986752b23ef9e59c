using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ember.Fires;

internal abstract record Server(string Host, int Port)
{
    public virtual SecureSocketOptions Mode => SecureSocketOptions.None;
}

internal sealed record Tool(int Port) : Server("localhost", Port);

internal record Ses(string Region, int Port = 587) : Server($"email-smtp.{Region}.amazonaws.com", Port)
{
    public override SecureSocketOptions Mode => SecureSocketOptions.StartTls;
}

internal sealed record WrappedSes(string Region) : Ses(Region, 465)
{
    public override SecureSocketOptions Mode => SecureSocketOptions.SslOnConnect;
}

public sealed class FireMailer
{
    public void Send(MimeMessage message, string kind)
    {
        Server server = kind switch
        {
            "tool" => new Tool(1025),
            "wrapped" => new WrappedSes("eu-west-1"),
            _ => new Ses("eu-central-1"),
        };
        if (server is Ses { Port: 587 } ses)
        {
            server = ses with { Port = 2587 };
        }

        using var client = new SmtpClient();
        client.Connect(server.Host, server.Port, server.Mode);
        client.Send(message);
    }
}
