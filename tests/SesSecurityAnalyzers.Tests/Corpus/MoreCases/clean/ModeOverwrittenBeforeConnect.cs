using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Stone.Masons;

public sealed class MasonMailer
{
    public void Send(MimeMessage message)
    {
        var mode = SecureSocketOptions.None;
        var port = 25;
        mode = SecureSocketOptions.StartTls;
        port = 587;
        using var client = new SmtpClient();
        client.Connect("email-smtp.ap-southeast-2.amazonaws.com", port, mode);
        client.Send(message);
    }

    public void SendToReplacedHost(MimeMessage message)
    {
        var host = "email-smtp.ap-southeast-2.amazonaws.com";
        Console.WriteLine($"instead of {host}");
        host = "localhost";
        using var client = new SmtpClient();
        client.Connect(host, 1025, SecureSocketOptions.None);
        client.Send(message);
    }
}
