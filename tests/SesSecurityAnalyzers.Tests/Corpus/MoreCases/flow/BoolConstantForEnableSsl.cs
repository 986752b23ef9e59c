using System.Net;
using System.Net.Mail;

namespace Museum.Audio;

internal static class MailDefaults
{
    public const bool UseTls = false;
    public static readonly bool RequireTls = true;
}

public sealed class GuideMailer
{
    public void Send(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
        client.EnableSsl = MailDefaults.UseTls; //~ SESA101
        client.Send(message);
    }

    public void SendRequired(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
        client.EnableSsl = MailDefaults.RequireTls;
        client.Send(message);
    }

    public void SendInverted(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
        client.EnableSsl = !MailDefaults.UseTls;
        client.Send(message);
    }
}
