using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Chess.Cup;

internal sealed class CupSender
{
    private readonly int _port;
    private readonly SecureSocketOptions _mode;

    public CupSender(int port)
        : this(port, SecureSocketOptions.StartTls)
    {
    }

    private CupSender(int port, SecureSocketOptions mode)
    {
        _port = port;
        _mode = mode;
    }

    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-central-1.amazonaws.com", _port, _mode);
        client.Send(m);
    }
}

public static class Cup
{
    public static void Result(MimeMessage m) => new CupSender(2587).Send(m);
}
