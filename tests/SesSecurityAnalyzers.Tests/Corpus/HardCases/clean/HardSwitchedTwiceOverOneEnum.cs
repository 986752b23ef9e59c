using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tennis.Courts;

public enum Line
{
    Standard,
    Alternate,
    Direct,
}

public sealed class CourtMailer
{
    private const string Host = "email-smtp.ap-southeast-1.amazonaws.com";

    public void Send(MimeMessage message, Line line)
    {
        int port;
        switch (line)
        {
            case Line.Standard:
                port = 587;
                break;
            case Line.Alternate:
                port = 2587;
                break;
            case Line.Direct:
                port = 465;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(line));
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, ModeOf(line));
        client.Send(message);
    }

    public void SendByChain(MimeMessage message, Line line)
    {
        var mode = SecureSocketOptions.StartTls;
        if (line == Line.Direct)
        {
            mode = SecureSocketOptions.SslOnConnect;
        }

        var port = line != Line.Direct ? line == Line.Standard ? 587 : 2587 : 465;
        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }

    private static SecureSocketOptions ModeOf(Line line) => line switch
    {
        Line.Standard or Line.Alternate => SecureSocketOptions.StartTls,
        Line.Direct => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };
}
