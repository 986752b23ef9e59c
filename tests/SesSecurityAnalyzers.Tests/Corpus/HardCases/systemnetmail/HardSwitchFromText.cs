using System.Net;
using System.Net.Mail;

namespace Windmill.Flour;

internal static class MailSwitches
{
    private const string Ssl = "false";

    public static readonly bool EnableSsl = bool.Parse(Ssl);

    public static readonly bool RequireTls = !bool.Parse(Ssl);
}

public sealed class FlourMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage message)
    {
        using var client = new SmtpClient
        {
            Host = "email-smtp.eu-central-1.amazonaws.com",
            Port = 587,
            Credentials = credentials,
            EnableSsl = MailSwitches.EnableSsl, //~ SESA101
        };
        client.Send(message);
    }

    public void SendRequired(MailMessage message)
    {
        using var client = new SmtpClient
        {
            Host = "email-smtp.eu-central-1.amazonaws.com",
            Port = 587,
            Credentials = credentials,
            EnableSsl = MailSwitches.EnableSsl | MailSwitches.RequireTls,
        };
        client.Send(message);
    }
}
