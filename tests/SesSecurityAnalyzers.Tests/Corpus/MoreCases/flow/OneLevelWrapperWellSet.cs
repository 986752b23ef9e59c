using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Insurance.Renewals;

internal sealed class SmtpWrapper
{
    private readonly string _server;
    private readonly int _port;
    private readonly bool _ssl;

    public SmtpWrapper(string server, int port, bool ssl)
    {
        _server = server;
        _port = port;
        _ssl = ssl;
    }

    public void Deliver(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(_server, _port, _ssl);
        client.Send(message);
    }
}

public sealed class RenewalMailer
{
    private readonly SmtpWrapper _smtp = new("email-smtp.us-east-1.amazonaws.com", 465, ssl: true);

    public void Send(MimeMessage renewal) => _smtp.Deliver(renewal);
}
