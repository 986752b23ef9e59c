using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Beacon.Alerts;

public sealed class AlertMailer
{
    public void Send(MimeMessage alert)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD") ?? "BMW5RDrXmmVs0lV7GpI4oLkHXpZ4stDsk6q91z1g38Pk"); //~ SESA601
        client.Send(alert);
    }

    public void SendOrThrow(MimeMessage alert)
    {
        var password = Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD") ?? throw new InvalidOperationException("SES_SMTP_PASSWORD is missing");
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", password);
        client.Send(alert);
    }
}
