// uses: nlog nlogmailkit
using MailKit.Security;
using NLog.Config;
using NLog.MailKit;

namespace Airport.Gates;

public static class Logging
{
    public static void Add(LoggingConfiguration configuration)
    {
        configuration.AddTarget(new MailTarget("crossed")
        {
            SmtpServer = "email-smtp.us-east-1.amazonaws.com",
            SmtpPort = 2465,
            SecureSocketOption = SecureSocketOptions.StartTls, //~ SESA103
        });
        configuration.AddTarget(new MailTarget("unchecked")
        {
            SmtpServer = "email-smtp.us-east-1.amazonaws.com",
            SmtpPort = 587,
            SecureSocketOption = SecureSocketOptions.StartTls,
            SkipCertificateValidation = true, //~ SESA301
        });
        configuration.AddTarget(new MailTarget("right")
        {
            SmtpServer = "email-smtp.us-east-1.amazonaws.com",
            SmtpPort = 2587,
            SecureSocketOption = SecureSocketOptions.StartTls,
            SkipCertificateValidation = false,
        });
    }
}
