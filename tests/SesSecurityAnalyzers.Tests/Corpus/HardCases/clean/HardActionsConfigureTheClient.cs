using System.Net;
using System.Net.Mail;

namespace Cruise.Cabins;

public sealed class CabinMailer(ICredentialsByHost credentials)
{
    public void Confirm(MailMessage message)
    {
        using var client = Create(c => c.EnableSsl = true);
        client.Send(message);
    }

    public void Remind(MailMessage message)
    {
        using var client = Create(Harden);
        client.Send(message);
    }

    private static void Harden(SmtpClient client)
    {
        client.Port = 2587;
        client.EnableSsl = true;
    }

    private SmtpClient Create(Action<SmtpClient> configure)
    {
        var client = new SmtpClient("email-smtp.eu-west-3.amazonaws.com", 587) { Credentials = credentials };
        configure(client);
        return client;
    }
}
