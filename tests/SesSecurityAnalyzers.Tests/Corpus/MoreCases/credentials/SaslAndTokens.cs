using System.Text;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Sasl.Mechanisms;

public sealed class SaslMailer(Func<string> secret)
{
    private const string Constant = "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9";

    public void Plain(MimeMessage message)
    {
        using var client = Open();
        client.Authenticate(new SaslMechanismPlain("AKIAIOSFODNN7EXAMPLE", secret()));
        client.Send(message);
    }

    public void Login(MimeMessage message)
    {
        using var client = Open();
        client.Authenticate(Encoding.UTF8, "AKIAIOSFODNN7EXAMPLE", Constant); //~ SESA601
        client.Send(message);
    }

    public void Empty(MimeMessage message)
    {
        using var client = Open();
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", string.Empty);
        client.Send(message);
    }

    public void Trimmed(MimeMessage message)
    {
        var password = (Constant + "\n").Trim();
        using var client = Open();
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", password); //~ SESA601
        client.Send(message);
    }

    private static SmtpClient Open()
    {
        var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        return client;
    }
}
