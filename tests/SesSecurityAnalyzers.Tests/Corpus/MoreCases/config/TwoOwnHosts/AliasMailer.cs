using System.Net;
using System.Net.Mail;

namespace Works.Aliases;

public sealed class AliasMailer(ICredentialsByHost credentials)
{
    public void First(MailMessage m)
    {
        using var client = new SmtpClient("mail.example.com", 587) { Credentials = credentials }; //~ SESA101
        client.Send(m);
    }

    public void Second(MailMessage m)
    {
        using var client = new SmtpClient("SMTP.example.org", 2525) { EnableSsl = true, Credentials = credentials }; //~ SESA104
        client.Send(m);
    }

    public void Third(MailMessage m)
    {
        using var client = new SmtpClient("smtp.example.net", 2525) { Credentials = credentials };
        client.Send(m);
    }
}
