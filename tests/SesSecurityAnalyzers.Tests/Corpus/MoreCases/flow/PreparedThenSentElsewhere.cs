using System.Net.Mail;

namespace Prepared.Sent;

internal sealed class Envelope(SmtpClient client, MailMessage message) : IDisposable
{
    public SmtpClient Client { get; } = client;

    public void Deliver() => Client.Send(message);

    public void Dispose()
    {
        Client.Dispose();
        message.Dispose();
    }
}

public sealed class Office
{
    public void Post(MailMessage message)
    {
        using var envelope = new Envelope(new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true }, message);
        envelope.Deliver();
    }

    public void PostPlain(MailMessage message)
    {
        using var envelope = new Envelope(new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587), message); //~ SESA101
        envelope.Deliver();
    }

    public void PostLater(MailMessage message)
    {
        using var envelope = new Envelope(new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587), message);
        envelope.Client.EnableSsl = true;
        envelope.Deliver();
    }
}
