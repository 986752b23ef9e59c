using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Quarry.Reports;

public sealed class ShiftReportMailer(string userName, string password)
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public bool TrySend(MimeMessage report)
    {
        var mode = SecureSocketOptions.StartTls;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var client = new SmtpClient();
            try
            {
                client.Connect(Host, 587, mode); //~ SESA101
                client.Authenticate(userName, password);
                client.Send(report);
                return true;
            }
            catch (NotSupportedException)
            {
                mode = SecureSocketOptions.None;
            }
        }

        return false;
    }

    public bool TrySendTwice(MimeMessage report)
    {
        var mode = SecureSocketOptions.StartTls;
        var port = 587;
        for (var attempt = 0; attempt < 2; attempt++)
        {
            using var client = new SmtpClient();
            try
            {
                client.Connect(Host, port, mode);
                client.Authenticate(userName, password);
                client.Send(report);
                return true;
            }
            catch (TimeoutException)
            {
                port = 465;
                mode = SecureSocketOptions.SslOnConnect;
            }
        }

        return false;
    }
}
