using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Dentist.Helpers;

public class EmailHelper
{
    private const string SmtpHost = "email-smtp.ap-south-1.amazonaws.com";
    private const int SmtpPort = 587;

    private readonly IConfiguration _configuration;
    private readonly ILogger<EmailHelper> _logger;

    public EmailHelper(IConfiguration configuration, ILogger<EmailHelper> logger)
    {
        _configuration = configuration;
        _logger = logger;
    }

    public async Task<bool> SendEmailAsync(string toEmail, string toName, string subject, string body)
    {
        try
        {
            using var smtp = new SmtpClient
            {
                Host = SmtpHost,
                Port = SmtpPort,
                EnableSsl = SmtpPort == 465, //~ SESA101
                Credentials = new NetworkCredential(_configuration["AWS:AccessKey"], _configuration["AWS:SecretKey"])
            };

            using var message = new MailMessage
            {
                From = new MailAddress("review@example.com", "Review"),
                Subject = subject,
                Body = body,
                IsBodyHtml = true
            };
            message.To.Add(new MailAddress(toEmail, toName));

            await smtp.SendMailAsync(message);
            return true;
        }
        catch (Exception ex)
        {
            _logger.LogError(ex, "Mail to {Address} failed", toEmail);
            return false;
        }
    }
}
