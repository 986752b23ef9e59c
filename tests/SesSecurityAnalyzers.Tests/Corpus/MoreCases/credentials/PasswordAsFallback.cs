using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Salon.Nails;

public sealed class NailMailer
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD") ?? "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9"); //~ SESA601
        client.Send(m);
    }

    public void SendOrFail(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD") ?? throw new InvalidOperationException("SES_SMTP_PASSWORD is missing"));
        client.Send(m);
    }
}
