using System.Net;
using System.Net.Mail;

namespace Ledger.Statements;

[Flags]
public enum MailFlags
{
    None = 0,
    Html = 1,
    Plain = 2,
    Urgent = 4,
    Secure = 8,
}

public sealed class StatementMailer(ICredentialsByHost credentials)
{
    private const string Host = "email-smtp.ca-central-1.amazonaws.com";
    private const MailFlags Standard = MailFlags.Html | MailFlags.Secure;

    public void Send(MailMessage message)
    {
        var flags = Standard;
        flags &= ~MailFlags.Html;
        flags |= MailFlags.Plain;
        using var client = new SmtpClient(Host, 587);
        client.EnableSsl = (flags & MailFlags.Secure) != 0;
        client.Credentials = credentials;
        client.Send(message);
    }

    public void SendUrgent(MailMessage message, bool local)
    {
        var flags = local ? MailFlags.Urgent : Standard | MailFlags.Urgent;
        var secure = flags.HasFlag(MailFlags.Secure);
        using var client = new SmtpClient(secure ? Host : "localhost", secure ? 587 : 25);
        client.EnableSsl = secure;
        client.Credentials = credentials;
        client.Send(message);
    }
}
