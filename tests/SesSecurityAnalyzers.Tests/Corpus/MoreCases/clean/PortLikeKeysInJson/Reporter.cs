using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;

namespace Quality.Reports;

public sealed class Reporter(IConfiguration configuration)
{
    public async Task ReportAsync(string text)
    {
        var section = configuration.GetSection("Notifications");
        var message = new MimeMessage { Subject = $"Report, {section["Report"]}" };
        message.From.Add(MailboxAddress.Parse("quality@example.com"));
        message.To.Add(MailboxAddress.Parse(section["Support"]!));
        message.Body = new TextPart("plain") { Text = text };

        using var client = new SmtpClient();
        await client.ConnectAsync(section["Host"], section.GetValue<int>("Port"), SecureSocketOptions.StartTls);
        await client.AuthenticateAsync(section["UserName"], Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD"));
        await client.SendAsync(message);
    }
}
