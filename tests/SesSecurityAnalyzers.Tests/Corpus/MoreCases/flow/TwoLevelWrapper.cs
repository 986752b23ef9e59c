using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Clearing.House;

internal sealed class Transport(string host, int port, SecureSocketOptions mode)
{
    public void Deliver(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(host, port, mode); //~ SESA103
        client.Send(m);
    }
}

internal sealed class Gateway(string host, int port)
{
    private readonly Transport _transport = new(host, port, SecureSocketOptions.StartTls);

    public void Push(MimeMessage m) => _transport.Deliver(m);
}

public sealed class ClearingMailer
{
    private readonly Gateway _gateway = new("email-smtp.eu-west-2.amazonaws.com", 2465);

    public void Settle(MimeMessage m) => _gateway.Push(m);
}
