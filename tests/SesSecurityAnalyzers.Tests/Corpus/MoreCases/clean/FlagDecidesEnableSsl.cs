using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Switch.Board;

public sealed class BoardOptions
{
    public required bool UseTls { get; init; }
}

public sealed class BoardMailer(BoardOptions options, IConfiguration configuration, ICredentialsByHost credentials)
{
    public void SendByOption(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = options.UseTls, Credentials = credentials };
        client.Send(message);
    }

    public void SendByConfiguration(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { Credentials = credentials };
        client.EnableSsl = configuration.GetValue<bool>("Smtp:EnableSsl");
        client.Send(message);
    }

    public void SendByEnvironment(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { Credentials = credentials };
        client.EnableSsl = !string.Equals(Environment.GetEnvironmentVariable("SMTP_TLS"), "off", StringComparison.OrdinalIgnoreCase);
        client.Send(message);
    }
}
