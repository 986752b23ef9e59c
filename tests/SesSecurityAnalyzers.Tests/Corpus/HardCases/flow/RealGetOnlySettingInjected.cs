// uses: aws
using System.Net;
using System.Net.Mail;
using Amazon;

namespace Examples.AwsApi
{
    public class SmtpSetting
    {
        // Use IAM key id
        public string SmtpUsername { get; set; } = "";

        // Derived from the IAM secret value
        public string SmtpPassword { get; set; } = "";

        public string Host { get; } =
            $"email-smtp.{RegionEndpoint.USEast2.SystemName}.amazonaws.com";

        // 587, because we will use STARTTLS to encrypt the connection.
        public int Port { get; } = 587;

        public string FromAddress { get; set; } = "sender@example.com";
        public string FromName { get; set; } = "Sender";
        public string ToAddress { get; set; } = "receiver@example.com";
    }

    public class SmtpExample
    {
        private readonly SmtpSetting _setting;

        public SmtpExample(SmtpSetting setting)
        {
            _setting = setting;
        }

        public void Run()
        {
            var message = new MailMessage
            {
                IsBodyHtml = true,
                From = new MailAddress(_setting.FromAddress, _setting.FromName),
                Subject = "SMTP example",
                Body = "<p>Hello</p>"
            };
            message.To.Add(new MailAddress(_setting.ToAddress));

            using (var client = new SmtpClient(_setting.Host, _setting.Port)) //~ SESA101
            {
                client.Credentials = new NetworkCredential(_setting.SmtpUsername, _setting.SmtpPassword);
                client.Send(message);
            }
        }
    }
}
