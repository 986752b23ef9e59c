using System.Net;
using System.Net.Mail;

namespace Candle.Shop;

public sealed class CandleMailer(bool local)
{
    private const string Host = "email-smtp.us-east-1.amazonaws.com";

    public void Send(MailMessage message)
    {
        var password = local ? "mailhog-of-the-team" : Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD");
        using var client = new SmtpClient(local ? "localhost" : Host, local ? 1025 : 587);
        client.EnableSsl = !local;
        client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", password);
        client.Send(message);
    }

    public void SendByHost(MailMessage message)
    {
        var host = local ? "localhost" : Host;
        using var client = new SmtpClient(host, host == Host ? 587 : 1025) { EnableSsl = host == Host };
        if (host != Host)
        {
            client.Credentials = new NetworkCredential("dev", "mailhog-of-the-team");
        }
        else
        {
            client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD"));
        }

        client.Send(message);
    }
}
