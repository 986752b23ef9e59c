using System.Net;
using System.Net.Mail;

namespace Farmstand.Mail;

public sealed class StandMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage message, string? host = null)
    {
        host ??= "email-smtp.us-east-2.amazonaws.com";
        var client = new SmtpClient(host, 587) { Credentials = credentials }; //~ SESA101
        client.Send(message);
    }

    public void SendToOther(MailMessage message, string? host)
    {
        if (host is null)
        {
            return;
        }

        host ??= "email-smtp.us-east-2.amazonaws.com";
        var client = new SmtpClient(host, 587) { Credentials = credentials };
        client.Send(message);
    }

    public void SendByDefault(MailMessage message, string? host)
    {
        var secure = host == null;
        var client = new SmtpClient(host ?? "email-smtp.us-east-2.amazonaws.com", 587) { Credentials = credentials };
        if (secure)
        {
            client.EnableSsl = true;
        }

        client.Send(message);
    }
}
