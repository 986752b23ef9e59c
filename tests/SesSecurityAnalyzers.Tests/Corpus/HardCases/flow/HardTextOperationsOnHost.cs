using MailKit.Net.Smtp;
using MailKit.Security;

namespace Gallery.Prints;

public sealed class PrintConnection
{
    private const string Template = "email-smtp.REGION.amazonaws.com";
    private readonly SmtpClient _client = new();

    public void Replaced() => _client.Connect(Template.Replace("REGION", "us-east-2"), 587, SecureSocketOptions.Auto); //~ SESA102

    public void ReplacedByOtherDomain() => _client.Connect(Template.Replace("REGION", "us-east-2").Replace("amazonaws.com", "example.com"), 587, SecureSocketOptions.Auto);

    public void Trimmed() => _client.Connect("  EMAIL-SMTP.US-EAST-2.AMAZONAWS.COM ".Trim().ToLowerInvariant(), 587, SecureSocketOptions.None); //~ SESA101

    public void Concatenated(string region)
    {
        var host = string.Concat("email-smtp.", region, ".amazonaws.com");
        _client.Connect(host, 2465, SecureSocketOptions.StartTls); //~ SESA103
    }

    public void Formatted()
    {
        const string pattern = "{0}.{1}.amazonaws.com";
        _client.Connect(string.Format(pattern, "email", "us-east-2"), 587, SecureSocketOptions.StartTls); //~ SESA105
        _client.Disconnect(true);
        _client.Connect(string.Format(pattern, "email-smtp", "us-east-2"), 587, SecureSocketOptions.StartTls);
    }
}
