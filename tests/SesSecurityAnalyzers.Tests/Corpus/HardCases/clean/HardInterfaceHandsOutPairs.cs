using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tower.Bells;

internal interface ILine
{
    string Host { get; }
    int Port { get; }
    SecureSocketOptions Mode { get; }
}

internal sealed class StandardLine : ILine
{
    public string Host => "email-smtp.eu-west-2.amazonaws.com";
    public int Port => 587;
    public SecureSocketOptions Mode => SecureSocketOptions.StartTls;
}

internal sealed class DirectLine : ILine
{
    public string Host => "email-smtp.eu-west-2.amazonaws.com";
    public int Port => 465;
    public SecureSocketOptions Mode => SecureSocketOptions.SslOnConnect;
}

internal sealed class LocalLine : ILine
{
    public string Host => "localhost";
    public int Port => 1025;
    public SecureSocketOptions Mode => SecureSocketOptions.None;
}

public sealed class BellMailer
{
    public void Ring(MimeMessage message, int line)
    {
        ILine chosen = line switch
        {
            0 => new StandardLine(),
            1 => new DirectLine(),
            _ => new LocalLine(),
        };
        Send(message, chosen);
    }

    private static void Send(MimeMessage message, ILine line)
    {
        using var client = new SmtpClient();
        client.Connect(line.Host, line.Port, line.Mode);
        client.Send(message);
    }
}
