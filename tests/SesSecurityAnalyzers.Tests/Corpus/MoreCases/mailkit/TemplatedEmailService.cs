using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Realty.Api.Services;

public interface IEmailService
{
    Task SendAsync(string to, string subject, string html, CancellationToken ct = default);
}

public class EmailService : IEmailService
{
    private readonly IConfiguration _config;
    private readonly ILogger<EmailService> _logger;

    public EmailService(IConfiguration config, ILogger<EmailService> logger)
    {
        _config = config;
        _logger = logger;
    }

    public async Task SendAsync(string to, string subject, string html, CancellationToken ct = default)
    {
        var email = new MimeMessage();
        email.From.Add(new MailboxAddress("Realty", _config["Mail:From"]));
        email.To.Add(MailboxAddress.Parse(to));
        email.Subject = subject;
        email.Body = new BodyBuilder { HtmlBody = html }.ToMessageBody();

        using var smtp = new SmtpClient();
        try
        {
            await smtp.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.Auto, ct); //~ SESA102
            await smtp.AuthenticateAsync(_config["Mail:User"], _config["Mail:Password"], ct);
            var reply = await smtp.SendAsync(email, ct);
            _logger.LogDebug("SES answered {Reply}", reply);
        }
        finally
        {
            await smtp.DisconnectAsync(true, ct);
        }
    }
}
