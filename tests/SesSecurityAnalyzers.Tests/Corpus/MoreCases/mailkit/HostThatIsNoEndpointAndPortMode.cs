using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Global.Feedback;

public sealed class FeedbackMailer
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("feedback-smtp.us-east-1.amazonses.com", 465, SecureSocketOptions.StartTls); //~ SESA103 SESA105
        client.Send(m);
    }

    public void SendRelayed(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("feedback.example.com", 465, SecureSocketOptions.StartTls);
        client.Send(m);
    }
}
