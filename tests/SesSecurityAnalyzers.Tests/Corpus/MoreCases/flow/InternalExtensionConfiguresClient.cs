using System.Net;
using System.Net.Mail;

namespace Campus.Mail;

internal static class SmtpClientExtensions
{
    internal static SmtpClient WithTls(this SmtpClient client)
    {
        client.EnableSsl = true;
        return client;
    }

    internal static SmtpClient WithTimeout(this SmtpClient client, int seconds)
    {
        client.Timeout = seconds * 1000;
        return client;
    }
}

public sealed class CampusMailer
{
    public void Send(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587).WithTimeout(20); //~ SESA101
        client.Send(message);
    }

    public void SendSecured(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587).WithTimeout(20).WithTls();
        client.Send(message);
    }
}
