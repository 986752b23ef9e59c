using MailKit.Net.Smtp;
using Microsoft.Extensions.Configuration;
using MimeKit;
using MimeKit.Text;

namespace Exchange.Web.Services
{
    public class EmailSenderOptions
    {
        public string Email { get; set; } = "";
        public string UserName { get; set; } = "";
        public string Password { get; set; } = "";
        public string DisplayName { get; set; } = "";
    }

    public class TokenEmailSender
    {
        private readonly EmailSenderOptions _options;

        public TokenEmailSender(EmailSenderOptions options)
        {
            _options = options;
        }

        public async Task SendAsync(string email, string subject, string html, CancellationToken cancellationToken = default)
        {
            string mainEmail = _options.UserName;
            string mainEmailPass = _options.Password;

            var emailMessage = new MimeMessage();
            emailMessage.From.Add(new MailboxAddress(_options.DisplayName, _options.Email));
            emailMessage.To.Add(new MailboxAddress(email, email));

            if (subject.Contains("Buy Token") ||
                subject.Contains("Verify Withdraw"))
            {
                emailMessage.Cc.Add(new MailboxAddress("Audit", "audit@example.com"));
            }

            emailMessage.Subject = subject;
            emailMessage.Body = new TextPart(TextFormat.Html) { Text = html };

            using (var client = new SmtpClient())
            {
                //await client.ConnectAsync("smtp.gmail.com", 465, true);
                await client.ConnectAsync("email-smtp.us-east-2.amazonaws.com", 587, true, cancellationToken).ConfigureAwait(false); //~ SESA103
                await client.AuthenticateAsync(mainEmail, mainEmailPass, cancellationToken).ConfigureAwait(false);

                var check = client.IsSecure;
                await client.SendAsync(emailMessage, cancellationToken).ConfigureAwait(true);
                await client.DisconnectAsync(true, cancellationToken);
            }
        }
    }
}
