using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Insurance.Policies;

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
        client.Connect(_server, _port, _ssl); //~ SESA102
        client.Send(message);
    }
}

public sealed class PolicyMailer
{
    private readonly SmtpWrapper _smtp = new("email-smtp.us-east-1.amazonaws.com", 587, ssl: false);

    public void Send(MimeMessage policy) => _smtp.Deliver(policy);
}
