using System.Security.Authentication;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ballet.School;

public sealed class EnrolmentMailer(string user, string password, string? logFile = null)
{
    public void Confirm(MimeMessage confirmation)
    {
        using var logger = logFile is null ? null : new ProtocolLogger(logFile, append: true);
        using var client = logger is null ? new SmtpClient() : new SmtpClient(logger);

        client.Timeout = 45_000;
        client.SslProtocols = SslProtocols.Tls12; //~ SESA203
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(user, password);
        client.Send(confirmation);
        client.Disconnect(quit: true);
    }
}
