using System.Net.Mail;

namespace Public.Records;

public sealed class RecordMailer
{
    public void Europe(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp-fips.eu-west-1.amazonaws.com", 587) { EnableSsl = true }; //~ SESA105
        client.Send(m);
    }

    public void America(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp-fips.us-east-2.amazonaws.com", 587) { EnableSsl = true };
        client.Send(m);
    }
}
