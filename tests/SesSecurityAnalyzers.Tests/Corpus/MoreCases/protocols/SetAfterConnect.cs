using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Guild.Letters;

public sealed class LetterMailer
{
    public void SendOnce(MimeMessage letter)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.SslProtocols = SslProtocols.Tls11;
        client.Send(letter);
    }

    public void SendTwice(MimeMessage letter)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(letter);
        client.Disconnect(true);
        client.SslProtocols = SslProtocols.Tls11; //~ SESA201
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(letter);
    }

    public void SendOverwritten(MimeMessage letter)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls };
        client.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(letter);
    }
}
