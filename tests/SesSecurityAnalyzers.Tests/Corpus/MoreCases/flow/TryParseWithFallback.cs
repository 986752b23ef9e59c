using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Cinema.Foyer;

public sealed class FoyerMailer
{
    public void Send(MimeMessage m)
    {
        var port = int.TryParse(Environment.GetEnvironmentVariable("SMTP_PORT"), out var given) ? given : 25;
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", port, SecureSocketOptions.StartTls); //~ SESA106
        client.Send(m);
    }

    public void SendFallbackFine(MimeMessage m)
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable("SMTP_PORT"), out var port))
        {
            port = 587;
        }

        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", port, SecureSocketOptions.StartTls);
        client.Send(m);
    }
}
