using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Knowledge.Base
{
    internal static class AmazonEmailSettings
    {
        public const string AwsAccessKeyId = "AKIAIOSFODNN7EXAMPLE";
        public const string AwsSecretAccessKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
        public const string Region = "us-east-1";
    }

    public class ConversationMailer
    {
        public async Task<bool> SendMessageAsync(string sender, string to)
        {
            var message = new MimeMessage();
            message.From.Add(new MailboxAddress(null, "kb@example.com"));
            message.To.Add(new MailboxAddress(null, to));
            message.Subject = "You have a new conversation";

            var bodyBuilder = new BodyBuilder();
            bodyBuilder.TextBody = $"{sender} has started a conversation with you";
            message.Body = bodyBuilder.ToMessageBody();

            try
            {
                using var client = new SmtpClient();
                await client.ConnectAsync("email-smtp." + AmazonEmailSettings.Region + ".amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
                await client.AuthenticateAsync(AmazonEmailSettings.AwsAccessKeyId, AmazonEmailSettings.AwsSecretAccessKey); //~ SESA601 SESA602
                await client.SendAsync(message);
                await client.DisconnectAsync(true);
                return true;
            }
            catch (AuthenticationException ex)
            {
                // 535 Authentication Credentials Invalid, but why?
                Console.WriteLine(ex.Message);
                return false;
            }
        }
    }
}
