using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Logging;

namespace Password.Reset;

public sealed class AwsSesOptions
{
    public string? SmtpHost { get; set; }
    public int SmtpPort { get; set; } = 587;
    public string? SmtpUsername { get; set; }
    public string? SmtpPassword { get; set; }
    public string? Region { get; set; }
    public string FromAddress { get; set; } = "account@example.com";
}

public sealed class OtpEmailSender
{
    private readonly AwsSesOptions _sesOptions;
    private readonly ILogger<OtpEmailSender> _logger;

    public OtpEmailSender(AwsSesOptions sesOptions, ILogger<OtpEmailSender> logger)
    {
        _sesOptions = sesOptions;
        _logger = logger;
    }

    public async Task SendOtpAsync(string email, string otp, CancellationToken cancellationToken)
    {
        using var message = new MailMessage(_sesOptions.FromAddress, email)
        {
            Subject = "Your code",
            Body = $"The code is {otp}. It is valid for ten minutes.",
        };

        using var client = new SmtpClient(ResolveSmtpHost(), _sesOptions.SmtpPort) //~ SESA101
        {
            Credentials = new NetworkCredential(_sesOptions.SmtpUsername!.Trim(), _sesOptions.SmtpPassword),
        };

        await client.SendMailAsync(message, cancellationToken);
        _logger.LogInformation("OTP email sent to {Email} via SES SMTP", email);
    }

    private string ResolveSmtpHost()
    {
        if (!string.IsNullOrWhiteSpace(_sesOptions.SmtpHost))
        {
            return _sesOptions.SmtpHost.Trim();
        }

        var region = string.IsNullOrWhiteSpace(_sesOptions.Region) ? "us-east-1" : _sesOptions.Region.Trim();
        return $"email-smtp.{region}.amazonaws.com";
    }
}
