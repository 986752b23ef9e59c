using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Pebble.Beach;

public sealed class BeachMailer(Func<string, string?> vault)
{
    private const string Prefix = "your";

    public void Send(MimeMessage message)
    {
        var password = Prefix + "-" + "smtp-password";
        if (vault("smtp") is { Length: > 0 } found)
        {
            password = found;
        }

        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-central-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", password);
        client.Send(message);
    }

    public void SendReplaced(MimeMessage message)
    {
        var password = "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9";
        password = vault("smtp") ?? throw new InvalidOperationException("No password.");
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", password);
        client.Send(message);
    }

    public void SendWithFallback(MimeMessage message)
    {
        var password = vault("smtp");
        if (string.IsNullOrEmpty(password))
        {
            password = "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9";
        }

        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", password); //~ SESA601
        client.Send(message);
    }
}
