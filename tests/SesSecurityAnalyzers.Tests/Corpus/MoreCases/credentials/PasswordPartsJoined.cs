using System.Net;
using System.Net.Mail;
using System.Text;

namespace Joined.Parts;

public sealed class JoinedMailer
{
    private static readonly string Joined = "BLBM/9hSUELfq8Gw+rU1Yc" + "BjkOxGbhT2XG763xVLGWL9";

    public void SendJoined(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", Joined); //~ SESA601
        client.Send(message);
    }

    public void SendFromParts(MailMessage message)
    {
        var secret = new StringBuilder().Append("BLBM/9hSUELfq8Gw+rU1Yc").Append("BjkOxGbhT2XG763xVLGWL9").ToString();
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", secret); //~ SESA601
        client.Send(message);
    }

    public void SendFromFile(MailMessage message)
    {
        var secret = File.ReadAllText("/run/secrets/smtp").Trim();
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", secret);
        client.Send(message);
    }

    public void SendTemplate(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential("{{smtp.user}}", "{{smtp.password}}");
        client.Send(message);
    }
}
