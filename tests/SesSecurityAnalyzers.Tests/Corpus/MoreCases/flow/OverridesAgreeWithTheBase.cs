using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Railway.Freight;

internal abstract class MailerBase
{
    protected virtual int Port => 587;

    protected virtual SecureSocketOptions Mode => SecureSocketOptions.StartTls;

    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-central-1.amazonaws.com", Port, Mode);
        client.Send(m);
    }
}

internal sealed class WagonMailer : MailerBase
{
    protected override int Port => 2587;
}

internal sealed class YardMailer : MailerBase
{
}

public static class Freight
{
    public static void Wagon(MimeMessage m) => new WagonMailer().Send(m);

    public static void Yard(MimeMessage m) => new YardMailer().Send(m);
}
