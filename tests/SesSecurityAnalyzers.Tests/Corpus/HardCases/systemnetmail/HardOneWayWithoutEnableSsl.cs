using System.Net;
using System.Net.Mail;

namespace Falcon.Shows;

public enum Audience
{
    Members,
    Press,
    Staff,
}

public sealed class ShowMailer(ICredentialsByHost credentials)
{
    public void Announce(MailMessage message, Audience audience)
    {
        using var client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587); //~ SESA101
        client.Credentials = credentials;
        if (audience == Audience.Members)
        {
            client.EnableSsl = true;
        }
        else if (audience == Audience.Press)
        {
            client.EnableSsl = true;
        }

        client.Send(message);
    }

    public void AnnounceToSome(MailMessage message, Audience audience)
    {
        using var client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587);
        client.Credentials = credentials;
        switch (audience)
        {
            case Audience.Members:
            case Audience.Press:
                client.EnableSsl = true;
                break;
            case Audience.Staff:
                client.Host = "relay.example.net";
                break;
            default:
                return;
        }

        client.Send(message);
    }
}
