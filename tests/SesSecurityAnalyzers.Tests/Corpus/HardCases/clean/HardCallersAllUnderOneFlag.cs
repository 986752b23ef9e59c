using System.Net;
using System.Net.Mail;

namespace Ward.Shifts;

public sealed class ShiftMailer(ICredentialsByHost credentials)
{
    public void Publish(MailMessage message, bool rehearsal)
    {
        if (rehearsal)
        {
            Deliver(message, "localhost", 25, secure: false);
            return;
        }

        Deliver(message, "email-smtp.eu-central-1.amazonaws.com", 587, secure: !rehearsal);
    }

    private void Deliver(MailMessage message, string host, int port, bool secure)
    {
        using var client = new SmtpClient(host, port);
        if (!secure)
        {
            client.Send(message);
            return;
        }

        client.EnableSsl = secure;
        client.Credentials = credentials;
        client.Send(message);
    }
}
