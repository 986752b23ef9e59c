using System.Net.Mail;

namespace Caravan.Sites;

public sealed class SiteMailer
{
    public void Book(MailMessage m)
    {
        SmtpClient? client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587);
        client?.EnableSsl = true;
        client?.Send(m);
    }
}
