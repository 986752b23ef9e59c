using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Mill.Shipping;

internal class OutboxMailer
{
    protected virtual int Port => 587;

    protected virtual SecureSocketOptions Mode => SecureSocketOptions.StartTls;

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", Port, Mode); //~ SESA103
        client.Send(message);
    }
}

internal sealed class NightOutboxMailer : OutboxMailer
{
    protected override int Port => 465;
}

public static class Outbox
{
    public static void Flush(IEnumerable<MimeMessage> messages, bool night)
    {
        var mailer = night ? new NightOutboxMailer() : new OutboxMailer();
        foreach (var message in messages)
        {
            mailer.Send(message);
        }
    }
}
