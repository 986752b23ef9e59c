using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Modes.Text;

public sealed class TextModeMailer
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public void Parsed(MimeMessage message, string text)
    {
        var mode = Parse(text);
        using var client = new SmtpClient();
        client.Connect(Host, mode == SecureSocketOptions.SslOnConnect ? 465 : 587, mode); //~ SESA101
        client.Send(message);
    }

    public void ParsedStrictly(MimeMessage message, string text)
    {
        var mode = ParseStrictly(text);
        using var client = new SmtpClient();
        client.Connect(Host, mode == SecureSocketOptions.SslOnConnect ? 465 : 587, mode);
        client.Send(message);
    }

    public void Given(MimeMessage message, string text)
    {
        using var client = new SmtpClient();
        client.Connect(Host, 587, Enum.Parse<SecureSocketOptions>(text, ignoreCase: true));
        client.Send(message);
    }

    private static SecureSocketOptions Parse(string text) => text.ToLowerInvariant() switch
    {
        "ssl" => SecureSocketOptions.SslOnConnect,
        "tls" or "starttls" => SecureSocketOptions.StartTls,
        "none" => SecureSocketOptions.None,
        _ => throw new FormatException(text),
    };

    private static SecureSocketOptions ParseStrictly(string text)
    {
        if (text.Equals("ssl", StringComparison.OrdinalIgnoreCase))
        {
            return SecureSocketOptions.SslOnConnect;
        }

        return text.Length == 0 ? throw new FormatException() : SecureSocketOptions.StartTls;
    }
}
