using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Strict.Building;

public sealed class MailConnectionBuilder
{
    private string? _host;
    private int _port = 587;
    private SecureSocketOptions _security = SecureSocketOptions.StartTls;

    public MailConnectionBuilder Host(string host)
    {
        _host = host;
        return this;
    }

    public MailConnectionBuilder Port(int port)
    {
        _port = port;
        return this;
    }

    public MailConnectionBuilder Security(SecureSocketOptions security)
    {
        if (security is SecureSocketOptions.None or SecureSocketOptions.Auto or SecureSocketOptions.StartTlsWhenAvailable)
        {
            throw new ArgumentException("TLS is required.", nameof(security));
        }

        _security = security;
        return this;
    }

    public SmtpClient Connect()
    {
        var host = _host ?? throw new InvalidOperationException("No host was given.");
        var client = new SmtpClient();
        client.Connect(host, _port, _security);
        return client;
    }
}

public sealed class Office
{
    public void Send(MimeMessage message)
    {
        using var client = new MailConnectionBuilder().Host("email-smtp.eu-west-1.amazonaws.com").Port(465).Security(SecureSocketOptions.SslOnConnect).Connect();
        client.Send(message);
    }

    public void SendByDefault(MimeMessage message)
    {
        using var client = new MailConnectionBuilder().Host("email-smtp.eu-west-1.amazonaws.com").Connect();
        client.Send(message);
    }
}
