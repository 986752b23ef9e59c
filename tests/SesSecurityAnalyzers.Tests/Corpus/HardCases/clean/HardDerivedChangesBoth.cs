using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Mill.Shipping;

internal class OutboxMailer
{
    protected virtual string Host => "email-smtp.us-east-1.amazonaws.com";

    protected virtual int Port => 587;

    protected virtual SecureSocketOptions Mode => SecureSocketOptions.StartTls;

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, Port, Mode);
        client.Send(message);
    }
}

internal sealed class NightOutboxMailer : OutboxMailer
{
    protected override int Port => 465;

    protected override SecureSocketOptions Mode => SecureSocketOptions.SslOnConnect;
}

internal sealed class LocalOutboxMailer : OutboxMailer
{
    protected override string Host => "localhost";

    protected override int Port => 1025;

    protected override SecureSocketOptions Mode => SecureSocketOptions.None;
}

public static class Outbox
{
    public static void Flush(MimeMessage message, bool night)
    {
        OutboxMailer mailer = night ? new NightOutboxMailer() : new OutboxMailer();
        mailer.Send(message);
    }

    public static void Preview(MimeMessage message) => new LocalOutboxMailer().Send(message);
}
