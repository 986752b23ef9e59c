using System.Net;
using System.Net.Mail;

namespace Gallery.Openings;

public sealed class OpeningMailer(ICredentialsByHost credentials)
{
    private const int Port = 2525;

    private SmtpClient Client => new(Host, Port) { EnableSsl = true, Credentials = credentials }; //~ SESA104

    private static string Host => "email-smtp.sa-east-1.amazonaws.com";

    public void Invite(string guest)
    {
        using var client = Client;
        client.Send("gallery@example.com", guest, "Opening night", "We would be happy to welcome you.");
    }

    public void Cancel(string guest)
    {
        using var client = Client;
        client.Send("gallery@example.com", guest, "Opening cancelled", "We are sorry.");
    }
}
