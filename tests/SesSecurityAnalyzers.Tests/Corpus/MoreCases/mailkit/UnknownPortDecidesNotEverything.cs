using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Harbour.Pilots;

public sealed class PilotMailer(int port)
{
    public void WhenAvailable(SmtpClient client) => client.Connect("email-smtp.eu-north-1.amazonaws.com", port, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102

    public void ByFlag(SmtpClient client) => client.Connect("email-smtp.eu-north-1.amazonaws.com", port, false); //~ SESA102

    public void Plain(SmtpClient client) => client.Connect("email-smtp.eu-north-1.amazonaws.com", port, SecureSocketOptions.None); //~ SESA101

    public void Automatic(SmtpClient client) => client.Connect("email-smtp.eu-north-1.amazonaws.com", port, SecureSocketOptions.Auto);

    public void Wrapped(SmtpClient client) => client.Connect("email-smtp.eu-north-1.amazonaws.com", port, true);

    public void Upgraded(SmtpClient client) => client.Connect("email-smtp.eu-north-1.amazonaws.com", port, SecureSocketOptions.StartTls);
}
