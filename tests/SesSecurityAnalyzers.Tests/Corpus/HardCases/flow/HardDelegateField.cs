using System.Net;
using System.Net.Mail;

namespace Choir.Concerts;

public sealed class ConcertMailer(ICredentialsByHost credentials)
{
    private static readonly Func<SmtpClient> Factory = () => new SmtpClient("email-smtp.eu-west-3.amazonaws.com", 587); //~ SESA101

    private static readonly Lazy<SmtpClient> Secure = new(() => new SmtpClient("email-smtp.eu-west-3.amazonaws.com", 587) { EnableSsl = true });

    private static readonly Lazy<SmtpClient> Wrapped = new(CreateWrapped);

    public void Send(MailMessage message)
    {
        using var client = Factory();
        client.Credentials = credentials;
        client.Send(message);
    }

    public void SendSecurely(MailMessage message) => Secure.Value.Send(message);

    public void SendWrapped(MailMessage message) => Wrapped.Value.Send(message);

    private static SmtpClient CreateWrapped() => new("email-smtp.eu-west-3.amazonaws.com", 2465) { EnableSsl = true }; //~ SESA103
}
