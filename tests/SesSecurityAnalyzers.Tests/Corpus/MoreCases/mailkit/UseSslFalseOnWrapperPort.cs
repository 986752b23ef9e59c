using MailKit.Net.Smtp;
using MimeKit;
using MimeKit.Text;

namespace Skating.Club
{
    public static class MailUtil
    {
        public static void SendMail(string toName, string toAddress, string title, string content)
        {
            var mimeMessage = new MimeMessage();
            mimeMessage.From.Add(new MailboxAddress("Club", "club@example.com"));
            mimeMessage.To.Add(new MailboxAddress(toName, toAddress));
            mimeMessage.Subject = title;
            mimeMessage.Body = new TextPart(TextFormat.Html) { Text = content };

            using (var client = new SmtpClient())
            {
                client.Connect("email-smtp.eu-west-2.amazonaws.com", 465, false); //~ SESA103
                client.AuthenticationMechanisms.Remove("XOAUTH2");
                client.Authenticate(Environment.GetEnvironmentVariable("SMTP_USER"), Environment.GetEnvironmentVariable("SMTP_PASS"));
                client.Send(mimeMessage);
                client.Disconnect(true);
            }
        }
    }
}
