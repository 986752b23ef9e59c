using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ski.Passes;

internal sealed class PassMailer
{
    private readonly string _host;
    private readonly int _port;
    private readonly bool _wrapper;

    public PassMailer()
        : this("email-smtp.eu-central-1.amazonaws.com")
    {
    }

    private PassMailer(string host)
        : this(host, 587, true)
    {
    }

    private PassMailer(string host, int port, bool wrapper)
    {
        _host = host;
        _port = port;
        _wrapper = wrapper;
    }

    public void Send(MimeMessage pass)
    {
        using var client = new SmtpClient();
        client.Connect(_host, _port, _wrapper); //~ SESA103
        client.Send(pass);
    }
}

public static class Lift
{
    public static void Sell(MimeMessage pass) => new PassMailer().Send(pass);
}
