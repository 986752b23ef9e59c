using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Relay.Choice;

public sealed class RelayChooser(string provider)
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        switch (provider)
        {
            case "ses":
                client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
                break;
            case "office":
                client.Connect("smtp.office365.com", 587, SecureSocketOptions.StartTlsWhenAvailable);
                break;
            case "legacy":
                client.Connect("mail.example.com", 25, SecureSocketOptions.None);
                break;
            default:
                client.Connect("localhost", 1025, SecureSocketOptions.None);
                break;
        }
        client.Send(message);
    }
}
