using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Identity.Mail
{
    public interface IEmailSender
    {
        Task SendEmailAsync(string email, string subject, string htmlMessage);
    }

    public class EmailSender : IEmailSender
    {
        private readonly IConfiguration _config;
        private readonly ILogger<EmailSender> _logger;

        public EmailSender(IConfiguration config, ILogger<EmailSender> logger)
        {
            _config = config;
            _logger = logger;
        }

        public async Task SendEmailAsync(string email, string subject, string htmlMessage)
        {
            var smtpHost = _config["EmailSettings:Host"]
                ?? _config["EmailSettings:SmtpServer"]
                ?? "email-smtp.us-east-2.amazonaws.com";
            var smtpUser = _config["EmailSettings:Username"] ?? _config["EmailSettings:SmtpUser"];
            var smtpPass = _config["EmailSettings:Password"] ?? _config["EmailSettings:SmtpPass"];

            _logger.LogInformation(">>> SMTP CONNECT: Host={Host}, UserLength={UserLen}", smtpHost, smtpUser?.Length ?? 0);

            var message = new MimeMessage();
            message.From.Add(new MailboxAddress("Account", "account@example.com"));
            message.To.Add(new MailboxAddress("", email.Trim()));
            message.Subject = subject;
            message.Body = new TextPart("html") { Text = htmlMessage };

            using var client = new MailKit.Net.Smtp.SmtpClient();
            try
            {
                client.ServerCertificateValidationCallback = (s, c, h, e) => true; //~ SESA301
                await client.ConnectAsync(smtpHost, 587, SecureSocketOptions.StartTls);
                await client.AuthenticateAsync(smtpUser, smtpPass);
                await client.SendAsync(message);
                await client.DisconnectAsync(true);
            }
            catch (Exception ex)
            {
                _logger.LogError(ex, "[SMTP ERROR]: {Message}", ex.Message);
                throw;
            }
        }
    }
}
