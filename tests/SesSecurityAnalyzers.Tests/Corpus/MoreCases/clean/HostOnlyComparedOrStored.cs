using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Admin.Diagnostics;

public sealed class Diagnostics
{
    private static readonly HashSet<string> Known = ["email-smtp.us-east-1.amazonaws.com", "email-smtp.eu-west-1.amazonaws.com"];

    public bool IsSes(string host) => host.EndsWith(".amazonaws.com", StringComparison.OrdinalIgnoreCase) && host.StartsWith("email-smtp.", StringComparison.Ordinal);

    public void Test(string host, MimeMessage m)
    {
        if (Known.Contains(host))
        {
            throw new ArgumentException("Tests do not run against SES.", nameof(host));
        }

        using var client = new SmtpClient();
        client.Connect(host, 1025, SecureSocketOptions.None);
        client.Send(m);
    }
}
