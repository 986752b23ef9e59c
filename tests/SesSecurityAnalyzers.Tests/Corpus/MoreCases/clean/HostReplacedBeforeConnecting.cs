using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Customs.Test;

public sealed class TestMailer
{
    public void Send(MimeMessage m)
    {
        var host = "email-smtp.us-east-1.amazonaws.com";
        Console.WriteLine($"Would send over {host}");
        host = "smtp.example.net";
        using var client = new SmtpClient();
        client.Connect(host, 25, SecureSocketOptions.None);
        client.Send(m);
    }
}
