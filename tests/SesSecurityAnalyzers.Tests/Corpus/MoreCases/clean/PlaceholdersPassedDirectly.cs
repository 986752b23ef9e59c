using System.Net;
using System.Net.Mail;

namespace Samples.Direct;

public static class Direct
{
    public static void Redacted(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "Redacted");
        client.Send(message);
    }

    public static void Secret(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "SECRET");
        client.Send(message);
    }

    public static void YourPassword(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "YOUR_SMTP_PASSWORD");
        client.Send(message);
    }

    public static void Blank(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "   ");
        client.Send(message);
    }

    public static void Percent(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "%SES_SMTP_PASSWORD%");
        client.Send(message);
    }
}
