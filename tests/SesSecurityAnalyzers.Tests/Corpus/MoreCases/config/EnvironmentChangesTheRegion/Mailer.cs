using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Region.Of.Environment;

public sealed class Mailer(IConfiguration configuration)
{
    private readonly string _region = configuration["Ses:Region"] ?? "eu-west-1";

    public void Send(MailMessage message)
    {
        using var client = new SmtpClient($"email-smtp.{_region}.amazonaws.com", int.Parse(configuration["Ses:Port"] ?? "587")) { EnableSsl = true };
        client.Send(message);
    }

    public void SendPlain(MailMessage message)
    {
        using var client = new SmtpClient($"email-smtp.{_region}.amazonaws.com", int.Parse(configuration["Ses:Port"] ?? "587")); //~ SESA101
        client.Send(message);
    }
}
