using MailKit.Net.Smtp;
using MimeKit;

namespace Twelve.Factor;

public sealed class UriMailer
{
    private static readonly Uri Fallback = new("smtps://email-smtp.eu-west-1.amazonaws.com:465");
    private static readonly Uri Opportunistic = new("smtp://email-smtp.eu-west-1.amazonaws.com:2587/?starttls=when-available");

    public void Send(MimeMessage message)
    {
        var configured = Environment.GetEnvironmentVariable("SMTP_URL");
        var uri = configured is null ? Fallback : new Uri(configured);
        using var client = new SmtpClient();
        client.Connect(uri);
        client.Send(message);
    }

    public void SendBulk(MimeMessage message)
    {
        var configured = Environment.GetEnvironmentVariable("SMTP_BULK_URL");
        using var client = new SmtpClient();
        client.Connect(Uri.TryCreate(configured, UriKind.Absolute, out var uri) ? uri : Opportunistic); //~ SESA102
        client.Send(message);
    }

    public void SendTest(MimeMessage message)
    {
        var scheme = message.To.Count > 1 ? "smtps" : "smtp";
        var port = scheme == "smtps" ? 2465 : 587;
        using var client = new SmtpClient();
        client.Connect(new Uri($"{scheme}://email-smtp.eu-west-1.amazonaws.com:{port}/?starttls=always"));
        client.Send(message);
    }

    public void SendPlain(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(new Uri("smtp://email-smtp.eu-west-1.amazonaws.com:587?starttls=never")); //~ SESA101
        client.Send(message);
    }
}
