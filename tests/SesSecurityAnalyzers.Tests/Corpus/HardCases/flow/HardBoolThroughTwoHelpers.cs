using System.Net;
using System.Net.Mail;

namespace Stable.Care;

public sealed class StableMailer(ICredentialsByHost credentials)
{
    private const string Host = "email-smtp.us-west-2.amazonaws.com";

    public void Notify(MailMessage message) => Deliver(message, plain: true);

    public void NotifySafely(MailMessage message) => DeliverSafely(message, plain: false);

    private void Deliver(MailMessage message, bool plain) => Hand(message, !plain);

    private void Hand(MailMessage message, bool ssl)
    {
        using var client = new SmtpClient(Host, 587);
        client.Credentials = credentials;
        client.EnableSsl = ssl; //~ SESA101
        client.Send(message);
    }

    private void DeliverSafely(MailMessage message, bool plain)
    {
        using var client = new SmtpClient(Host, 587);
        client.Credentials = credentials;
        client.EnableSsl = !plain;
        client.Send(message);
    }
}
