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
        using var client = new SmtpClient(Host, 587) // SESA101
        {
            Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "BGtVaDfA3mHMsX8YKUFSn7GeYPvH2GjUFLzPzRmQxGJ9"), // SESA601
        };
        client.Send("shop@example.com", recipient, "Your new password", $"Set it at {link}.");
    }
}
