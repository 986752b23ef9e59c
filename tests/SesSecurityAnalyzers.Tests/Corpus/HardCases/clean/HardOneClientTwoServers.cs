using System.Net;
using System.Net.Mail;

namespace Parish.Letters;

public sealed class ParishMailer(ICredentialsByHost credentials)
{
    public void SendToBoth(MailMessage local, MailMessage outside)
    {
        using var client = new SmtpClient("localhost", 25);
        client.EnableSsl = false;
        client.Send(local);

        client.EnableSsl = true;
        client.Port = 587;
        client.Host = "email-smtp.eu-west-1.amazonaws.com";
        client.Credentials = credentials;
        client.Send(outside);
    }

    public void SendOutsideFirst(MailMessage local, MailMessage outside)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true, Credentials = credentials };
        client.Send(outside);

        client.Host = "localhost";
        client.Port = 25;
        client.EnableSsl = false;
        client.Send(local);
    }
}
