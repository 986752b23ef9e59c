using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Stadium.Catering;

internal abstract class Sender
{
    private readonly string _host;
    private readonly int _port;

    protected Sender(string host, int port)
    {
        _host = host;
        _port = port;
    }

    protected void Deliver(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(_host, _port, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        client.Send(m);
    }
}

internal sealed class CateringSender() : Sender("email-smtp.us-west-2.amazonaws.com", 2587)
{
    public void Order(MimeMessage m) => Deliver(m);
}

public static class Catering
{
    public static void Order(MimeMessage m) => new CateringSender().Order(m);
}
