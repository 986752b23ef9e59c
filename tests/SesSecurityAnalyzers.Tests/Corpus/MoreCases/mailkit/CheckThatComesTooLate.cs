using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Embassy.Appointments;

public sealed class AppointmentMailer(ILogger<AppointmentMailer> logger, string userName, string password)
{
    public void CheckAfterAuthentication(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        client.Authenticate(userName, password);
        if (!client.IsSecure)
        {
            throw new InvalidOperationException("not encrypted");
        }
        client.Send(message);
    }

    public void CheckThatOnlyLogs(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, useSsl: false); //~ SESA102
        if (!client.IsSecure)
        {
            logger.LogWarning("Connection is not encrypted");
        }
        client.Authenticate(userName, password);
        client.Send(message);
    }
}
