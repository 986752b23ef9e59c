using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Water.Works;

internal sealed class Gateway
{
    private readonly string _server;
    private readonly int _port;
    private readonly SecureSocketOptions _security;

    public Gateway()
        : this("email-smtp.us-west-2.amazonaws.com", 2465)
    {
    }

    private Gateway(string server, int port)
        : this(server, port, SecureSocketOptions.StartTls)
    {
    }

    private Gateway(string server, int port, SecureSocketOptions security)
    {
        _server = server ?? throw new ArgumentNullException(nameof(server));
        _port = port;
        _security = security;
    }

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(_server, _port, _security); //~ SESA103
        client.Send(message);
        client.Disconnect(true);
    }
}

public static class OutageService
{
    public static void Announce(string district)
    {
        var gateway = new Gateway();
        gateway.Send(new MimeMessage { Subject = "No water in " + district });
    }
}
