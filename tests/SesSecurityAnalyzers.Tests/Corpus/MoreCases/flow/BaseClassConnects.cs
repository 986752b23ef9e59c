using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Railway.Notices;

internal abstract class MailerBase
{
    protected abstract int Port { get; }

    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-central-1.amazonaws.com", Port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(m);
    }
}

internal sealed class DelayMailer : MailerBase
{
    protected override int Port => 587;
}

internal sealed class StrikeMailer : MailerBase
{
    protected override int Port => 465;
}

public static class Notices
{
    public static void Delay(MimeMessage m) => new DelayMailer().Send(m);

    public static void Strike(MimeMessage m) => new StrikeMailer().Send(m);
}
