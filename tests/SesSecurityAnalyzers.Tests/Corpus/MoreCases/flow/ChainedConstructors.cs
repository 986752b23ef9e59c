using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Chess.League;

internal sealed class LeagueSender
{
    private readonly int _port;
    private readonly SecureSocketOptions _mode;

    public LeagueSender(int port)
        : this(port, SecureSocketOptions.StartTls)
    {
    }

    private LeagueSender(int port, SecureSocketOptions mode)
    {
        _port = port;
        _mode = mode;
    }

    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-central-1.amazonaws.com", _port, _mode); //~ SESA103
        client.Send(m);
    }
}

public static class League
{
    public static void Result(MimeMessage m) => new LeagueSender(465).Send(m);
}
