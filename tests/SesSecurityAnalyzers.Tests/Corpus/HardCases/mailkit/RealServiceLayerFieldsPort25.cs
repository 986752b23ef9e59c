using System;
using MimeKit;
using MailKit.Net.Smtp;

namespace ServiceLayer.Services
{
    public interface IEmailService
    {
        MimeMessage CreateEmailPlainBody(string receiverName, string receiverEmail, string emailSubject, string emailBody);
        void SendEmail(MimeMessage messageToSend);
    }

    public class EmailService : IEmailService
    {
        private readonly string SmtpServer = "email-smtp.us-west-2.amazonaws.com";
        private readonly int SmtpPort = 25;
        private readonly string? SmtpUsername = Environment.GetEnvironmentVariable("SES_USERNAME");
        private readonly string? SmtpPassword = Environment.GetEnvironmentVariable("SES_PASSWORD");

        //Function to create an email without formatting
        public MimeMessage CreateEmailPlainBody(string receiverName, string receiverEmail, string emailSubject, string emailBody)
        {
            var message = new MimeMessage();
            message.From.Add(new MailboxAddress("Support", "no-reply@example.com"));
            message.To.Add(new MailboxAddress(receiverName, receiverEmail));
            message.Subject = emailSubject;
            message.Body = new TextPart("plain")
            {
                Text = emailBody
            };
            return message;
        }

        public void SendEmail(MimeMessage messageToSend)
        {
            using (var emailClient = new SmtpClient())
            {
                emailClient.Connect(SmtpServer, SmtpPort); //~ SESA102 SESA106
                emailClient.Authenticate(SmtpUsername, SmtpPassword);
                emailClient.Send(messageToSend);
                emailClient.Disconnect(true);
            }
        }
    }
}
