using System.Net;
using System.Net.Mail;

namespace Tram.Lines;

public sealed class LineMailer
{
    public void Send(MailMessage message)
    {
        SmtpClient client = new("email-smtp.eu-central-1.amazonaws.com") //~ SESA101
        {
            Port = 587,
            Timeout = 10_000,
        };
        client.Send(message);
        client.Dispose();
    }

    public void SendSecured(MailMessage message)
    {
        SmtpClient client = new()
        {
            Host = "email-smtp.eu-central-1.amazonaws.com",
            Port = 587,
            EnableSsl = true,
        };
        client.Send(message);
        client.Dispose();
    }
}
