using System.Net;
using System.Net.Mail;

var region = args.Length > 0 ? args[0] : "eu-west-1";
using var client = new SmtpClient($"email-smtp.{region}.amazonaws.com", 587)
{
    EnableSsl = true,
    Credentials = new NetworkCredential(
        Environment.GetEnvironmentVariable("SES_SMTP_USERNAME"),
        Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD")),
};
client.Send("cron@example.com", "ops@example.com", "Done", "The job is done.");
