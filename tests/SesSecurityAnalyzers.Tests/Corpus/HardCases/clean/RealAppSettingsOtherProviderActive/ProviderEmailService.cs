using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Bidding.Mail
{
    public class ProviderEmailService
    {
        private readonly IConfiguration _configuration;

        public ProviderEmailService(IConfiguration configuration)
        {
            _configuration = configuration;
        }

        public async Task SendRetryAsync(string to, string auction)
        {
            var message = new MimeMessage();
            message.From.Add(MailboxAddress.Parse("bids@example.com"));
            message.To.Add(MailboxAddress.Parse(to));
            message.Subject = "Payment of " + auction;
            message.Body = new TextPart("plain") { Text = "Please pay within 24 hours." };

            var provider = _configuration.GetSection("Email:" + _configuration["Email:Active"]);
            using (var client = new SmtpClient())
            {
                await client.ConnectAsync(provider["Host"], int.Parse(provider["Port"]!), SecureSocketOptions.StartTls);
                await client.AuthenticateAsync(provider["User"], provider["Password"]);
                await client.SendAsync(message);
                await client.DisconnectAsync(true);
            }
        }
    }
}
