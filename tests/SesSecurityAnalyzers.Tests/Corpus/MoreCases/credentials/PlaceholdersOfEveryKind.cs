using System.Net;
using System.Net.Mail;
using MailKit.Security;
using MimeKit;

namespace Templates.Mail;

public sealed class TemplateMailer
{
    private const string ReplacedAtRelease = "#{SmtpPassword}#";
    private const string ReplacedByBuild = "$(SmtpPassword)";

    public void Send(MailMessage message, int variant)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = variant switch
        {
            0 => new NetworkCredential("AKIAIOSFODNN7EXAMPLE", ReplacedAtRelease),
            1 => new NetworkCredential("AKIAIOSFODNN7EXAMPLE", ReplacedByBuild),
            2 => new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "YOUR_SMTP_PASSWORD"),
            3 => new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "Enter your password here"),
            4 => new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "@smtp.password@"),
            _ => new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "[password]"),
        };
        client.Send(message);
    }

    public void Send(MimeMessage message)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate("user", "Change_Me");
        client.Send(message);
    }

    public void SendMasked(MimeMessage message)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate("user", "xxxxxxxxxxxxxxxx");
        client.Send(message);
    }
}
