using System.Net;
using System.Net.Mail;

namespace Cobbler.Repairs;

public sealed class RepairMailer(ICredentialsByHost credentials)
{
    public void SendBoth(MailMessage first, MailMessage second)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true, Credentials = credentials };
        client.Send(first);

        client.EnableSsl = false; //~ SESA101
        client.Send(second);
    }

    public void SendAll(IEnumerable<MailMessage> messages)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { Credentials = credentials };
        var secure = true;
        foreach (var message in messages)
        {
            client.EnableSsl = secure; //~ SESA101
            client.Send(message);
            secure = false;
        }
    }

    public void SendAllSecurely(IEnumerable<MailMessage> messages)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { Credentials = credentials };
        var secure = false;
        foreach (var message in messages)
        {
            secure |= true;
            client.EnableSsl = secure;
            client.Send(message);
        }
    }
}
