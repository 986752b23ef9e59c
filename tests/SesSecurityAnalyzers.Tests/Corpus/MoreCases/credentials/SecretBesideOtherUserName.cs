using System.Net;
using System.Net.Mail;

namespace Gravel.Works;

public sealed class QuoteMailer
{
    public void BesideAccessKey(MailMessage quote)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential(userName: "AKIAIOSFODNN7EXAMPLE", password: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"); //~ SESA601 SESA602
        client.Send(quote);
    }

    public void BesidePlainName(MailMessage quote)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("quotes", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"); //~ SESA601
        client.Send(quote);
    }

    public void DerivedPassword(MailMessage quote)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9"); //~ SESA601
        client.Send(quote);
    }
}
