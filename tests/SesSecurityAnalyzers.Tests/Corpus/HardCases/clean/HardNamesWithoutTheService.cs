using MailKit.Net.Smtp;
using MailKit.Security;

namespace Tenants.Mail;

public sealed class TenantConnection
{
    private const string Ses = "email-smtp.us-east-1.amazonaws.com";
    private readonly SmtpClient _client = new();

    public void CutBefore() => _client.Connect(Ses.Replace(".amazonaws.com", ".example.net"), 25, SecureSocketOptions.None);

    public void GoesOn(string tenant) => _client.Connect(Ses + "." + tenant + ".example.org", 587, SecureSocketOptions.Auto);

    public void Nested() => _client.Connect($"{nameof(Ses).ToLowerInvariant()}.{"example" + ".com"}", 465, SecureSocketOptions.StartTls);

    public void Chosen(bool own)
    {
        var host = own ? "mail.example.com" : Ses;
        if (host == Ses)
        {
            return;
        }

        _client.Connect(host, 587, SecureSocketOptions.StartTlsWhenAvailable);
    }

    public void Formatted()
    {
        var host = string.Format("{0}.us-east-1.{1}", "email-smtp", "example.net");
        _client.Connect(host, 26, SecureSocketOptions.Auto);
    }
}
