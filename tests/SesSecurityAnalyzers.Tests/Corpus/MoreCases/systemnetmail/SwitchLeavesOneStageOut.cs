using System.Net;
using System.Net.Mail;

namespace Harvest.Alerts;

public sealed class AlertMailer(ICredentialsByHost credentials)
{
    public void Send(string stage, MailMessage alert)
    {
        using var client = new SmtpClient("email-smtp.us-east-2.amazonaws.com", 587); //~ SESA101
        client.Credentials = credentials;
        switch (stage)
        {
            case "production":
            case "staging":
                client.EnableSsl = true;
                break;
            case "demo":
                client.Timeout = 10_000;
                break;
        }
        client.Send(alert);
    }

    public void SendToKnownStage(string stage, MailMessage alert)
    {
        using var client = new SmtpClient("email-smtp.us-east-2.amazonaws.com", 587);
        client.Credentials = credentials;
        switch (stage)
        {
            case "production":
            case "staging":
                client.EnableSsl = true;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(stage));
        }
        client.Send(alert);
    }
}
