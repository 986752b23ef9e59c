using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Bakehouse.Mail;

public sealed class BreadMailer
{
    private const string Host = "email-smtp.ca-central-1.amazonaws.com";

    public void SendSwapped(MimeMessage message)
    {
        var first = 465;
        var second = 587;
        (first, second) = (second, first);

        using var client = new SmtpClient();
        client.Connect(Host, first, SecureSocketOptions.SslOnConnect); //~ SESA103
        client.Send(message);
    }

    public void SendSwappedBack(MimeMessage message)
    {
        var (first, second) = (465, 587);
        (first, second) = (second, first);
        (second, first) = (first, second);

        using var client = new SmtpClient();
        client.Connect(Host, first, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }
}
