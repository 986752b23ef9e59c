using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Master.Stack.Services
{
    public class SesMailer
    {
        private readonly IConfiguration _configuration;
        private readonly string _smtpHost;
        private readonly int _smtpPort;

        public SesMailer(IConfiguration configuration)
        {
            _configuration = configuration;

            // AWS SES SMTP Configuration
            _smtpHost = _configuration["AWS_SES_SMTP_HOST"] ?? "email-smtp.eu-west-2.amazonaws.com";
            _smtpPort = int.TryParse(_configuration["AWS_SES_SMTP_PORT"], out var port) ? port : 587;
        }

        public async Task SendOrderConfirmationAsync(string customerEmail, string customerName, long amount, string orderId)
        {
            var email = new MimeMessage();
            email.From.Add(new MailboxAddress("Moves", "noreply@example.com"));
            email.To.Add(new MailboxAddress(customerName, customerEmail));
            email.Subject = $"Order Confirmation - #{orderId}";
            email.Body = new BodyBuilder { HtmlBody = $"<p>{amount / 100.0m:N2}</p>" }.ToMessageBody();

            var options = _smtpPort == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;

            using var smtp = new SmtpClient();
            await smtp.ConnectAsync(_smtpHost, _smtpPort, options);
            await smtp.AuthenticateAsync(_configuration["AWS_SES_SMTP_USERNAME"], _configuration["AWS_SES_SMTP_PASSWORD"]);
            await smtp.SendAsync(email);
            await smtp.DisconnectAsync(true);
        }
    }
}
