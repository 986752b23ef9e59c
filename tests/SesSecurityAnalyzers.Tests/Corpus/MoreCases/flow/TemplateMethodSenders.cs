using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Templates.Mail;

public abstract class SenderBase
{
    protected virtual int Port => 587;

    protected virtual SecureSocketOptions Security => SecureSocketOptions.StartTls;

    private protected abstract string Host { get; }

    public void Send(MimeMessage message)
    {
        Validate(message);
        using var client = new SmtpClient();
        client.Connect(Host, Port, Security); //~ SESA101
        client.Send(message);
        client.Disconnect(true);
    }

    protected virtual void Validate(MimeMessage message)
    {
        if (message.To.Count == 0)
        {
            throw new InvalidOperationException("Nobody to send to.");
        }
    }
}

internal sealed class SesSender : SenderBase
{
    private protected override string Host => "email-smtp.us-east-1.amazonaws.com";
}

internal sealed class PlainSesSender : SenderBase
{
    protected override SecureSocketOptions Security => SecureSocketOptions.None;

    private protected override string Host => "email-smtp.us-east-1.amazonaws.com";

    protected override void Validate(MimeMessage message)
    {
    }
}
