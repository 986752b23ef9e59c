using System.Net;
using System.Net.Mail;

namespace Shop.Mail;

/// <summary>Tells a customer where to set a new password.</summary>
public sealed class PasswordReset
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public void Send(string recipient, Uri link)
    {
        // The host and the port are right; what is missing turns the password into clear text.
        using var client = new SmtpClient(Host, 587)
        {
            Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD")),
            EnableSsl = true,
        };
        client.Send("shop@example.com", recipient, "Your new password", $"Set it at {link}.");
    }
}
