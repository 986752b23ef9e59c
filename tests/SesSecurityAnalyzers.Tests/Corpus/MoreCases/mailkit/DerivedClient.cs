using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tracing.Mail;

public sealed class TracingSmtpClient(IProtocolLogger logger) : SmtpClient(logger)
{
    public int Sent { get; private set; }

    protected override void OnMessageSent(MessageSentEventArgs e)
    {
        Sent++;
        base.OnMessageSent(e);
    }
}

public sealed class TracingMailer
{
    public void Send(MimeMessage m, IProtocolLogger logger)
    {
        using var client = new TracingSmtpClient(logger);
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        client.Send(m);
    }

    public void SendStrict(MimeMessage m, IProtocolLogger logger)
    {
        using var client = new TracingSmtpClient(logger);
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(m);
    }
}
