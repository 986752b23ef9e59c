using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Salon.Soap;

internal sealed class SesAccount
{
    public string User { get; init; } = "AKIAIOSFODNN7EXAMPLE";
    public string Password { get; init; } = "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9";
    public string Placeholder { get; init; } = "<your SMTP password>";
}

public sealed class SoapMailer
{
    private readonly SesAccount _account = new();

    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(_account.User, _account.Password); //~ SESA601
        client.Send(m);
    }

    public void SendUnset(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(_account.User, _account.Placeholder);
        client.Send(m);
    }
}
