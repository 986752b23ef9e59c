using System.Net;
using System.Net.Mail;

namespace Nursery.Parents;

public enum Importance
{
    Usual,
    Urgent,
}

public sealed class ParentMailer(ICredentialsByHost login)
{
    public void Send(MailMessage message, Importance importance)
    {
        if (importance == Importance.Urgent)
        {
            Deliver(message, port: 465);
            return;
        }

        Deliver(message, port: 587);
    }

    private void Deliver(MailMessage message, int port)
    {
        using var client = new SmtpClient("email-smtp.eu-west-2.amazonaws.com", port); //~ SESA103
        client.EnableSsl = true;
        client.Credentials = login;
        client.Send(message);
    }
}
