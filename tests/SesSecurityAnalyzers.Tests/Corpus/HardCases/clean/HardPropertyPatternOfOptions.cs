using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Spa.Vouchers;

internal readonly record struct Server(string Host, int Port)
{
    public bool Implicit => Port is 465 or 2465;

    public static Server Ses(string region, bool direct) => new($"email-smtp.{region}.amazonaws.com", direct ? 465 : 587);
}

public sealed class VoucherMailer
{
    public void Send(MimeMessage message, bool direct)
    {
        var server = Server.Ses("eu-west-1", direct);
        using var client = new SmtpClient();
        client.Connect(server.Host, server.Port, server.Implicit ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendAlternate(MimeMessage message, bool direct)
    {
        var server = Server.Ses("eu-west-1", direct);
        server = server with { Port = server.Port + 2000 };
        var mode = server is { Port: 2465 } ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect(server.Host, server.Port, mode);
        client.Send(message);
    }
}
