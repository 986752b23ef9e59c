using System.Net;
using System.Net.Mail;

namespace Harp.Lessons;

public sealed class LessonMailer(ICredentialsByHost credentials)
{
    private const string Host = "email-smtp.eu-north-1.amazonaws.com";

    public void Send(MailMessage message, bool inside)
    {
        SmtpClient client;
        if (inside)
        {
            client = new SmtpClient("relay.example.net", 25) { EnableSsl = false };
        }
        else
        {
            client = new SmtpClient(Host, 587) { EnableSsl = true };
        }

        using (client)
        {
            client.Credentials = credentials;
            client.Send(message);
        }
    }

    public void SendTwice(MailMessage message)
    {
        var client = new SmtpClient("relay.example.net", 25);
        var first = client;
        client = new SmtpClient(Host, 587) { EnableSsl = true, Credentials = credentials };
        first.EnableSsl = false;
        first.Send(message);
        client.Send(message);
        (first, client) = (client, first);
        client.EnableSsl = false;
        first.Send(message);
        first.Dispose();
        client.Dispose();
    }
}
