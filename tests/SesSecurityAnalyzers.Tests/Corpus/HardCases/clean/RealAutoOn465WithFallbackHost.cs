using System.Net;
using MailKit.Security;
using MimeKit;

namespace Issue.Reports
{
    public class IssueMailer
    {
        public async Task<bool> TrySend(string message, string subject, string from, string to)
        {
            string host = Environment.GetEnvironmentVariable("smtp_host") ?? "email-smtp.us-east-1.amazonaws.com";
            int port = 465;
            string? username = Environment.GetEnvironmentVariable("smtp_username");
            string? password = Environment.GetEnvironmentVariable("smtp_password");

            if (username == null || password == null)
                return false;

            try
            {
                MimeMessage mailMessage = new MimeMessage();
                mailMessage.Sender = MailboxAddress.Parse(from);
                mailMessage.From.Add(mailMessage.Sender);
                mailMessage.To.Add(MailboxAddress.Parse(to));
                mailMessage.Subject = $"ISSUE REPORT : {subject}";
                mailMessage.Body = new BodyBuilder { TextBody = message }.ToMessageBody();

                using (MailKit.Net.Smtp.SmtpClient smtpClient = new MailKit.Net.Smtp.SmtpClient())
                {
                    // implicit TLS: that is what Auto does on this port
                    await smtpClient.ConnectAsync(host, port, SecureSocketOptions.Auto);
                    await smtpClient.AuthenticateAsync(new NetworkCredential(username, password));
                    await smtpClient.SendAsync(mailMessage);
                    await smtpClient.DisconnectAsync(true);
                    return true;
                }
            }
            catch (Exception) { return false; }
        }
    }
}
