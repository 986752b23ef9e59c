using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Parish.News;

public sealed class NewsMailer
{
    public void SendWeekly(MimeMessage news) => Deliver(news);

    public void SendMonthly(MimeMessage news) => Deliver(news, SecureSocketOptions.StartTls);

    private static void Deliver(MimeMessage news, SecureSocketOptions mode = SecureSocketOptions.StartTlsWhenAvailable)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-2.amazonaws.com", 587, mode); //~ SESA102
        client.Send(news);
    }
}
