using System.Net;
using System.Net.Mail;

namespace Ferry.Cargo;

public sealed class CargoMailer(ICredentialsByHost credentials)
{
    private const string Host = "email-smtp.ap-south-1.amazonaws.com";

    public void Send(MailMessage message, bool secure)
    {
        using var client = secure
            ? new SmtpClient(Host, 587) { EnableSsl = true }
            : new SmtpClient(Host, 587); //~ SESA101
        client.Credentials = credentials;
        client.Send(message);
    }

    public void SendTurnedOn(MailMessage message, bool secure)
    {
        using var client = secure
            ? new SmtpClient(Host, 587) { EnableSsl = true }
            : new SmtpClient(Host, 2587);
        client.Credentials = credentials;
        if (!secure)
        {
            client.EnableSsl = true;
        }

        client.Send(message);
    }

    public void SendLocally(MailMessage message, bool local)
    {
        using SmtpClient client = local ? new("localhost", 25) : new(Host, 587);
        client.EnableSsl = !local;
        client.Send(message);
    }
}
