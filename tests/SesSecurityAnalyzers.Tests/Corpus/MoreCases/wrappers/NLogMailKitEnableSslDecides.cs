// uses: nlog nlogmailkit
using MailKit.Security;
using NLog;
using NLog.Config;
using NLog.MailKit;

namespace Brewery.Kettle;

public static class LogSetup
{
    public static LoggingConfiguration Create(string receiver)
    {
        var config = new LoggingConfiguration();

        // EnableSsl stands above SecureSocketOption in this target
        config.AddRule(LogLevel.Fatal, LogLevel.Fatal, new MailTarget("wrapped")
        {
            From = "kettle@example.com",
            To = receiver,
            SmtpServer = "email-smtp.eu-central-1.amazonaws.com",
            SmtpPort = 465,
            EnableSsl = true,
            SecureSocketOption = SecureSocketOptions.None,
        });

        config.AddRule(LogLevel.Error, LogLevel.Error, new MailTarget("submission")
        {
            From = "kettle@example.com",
            To = receiver,
            SmtpServer = "email-smtp.eu-central-1.amazonaws.com",
            SmtpPort = 2587,
            EnableSsl = false,
            SecureSocketOption = SecureSocketOptions.StartTls,
        });

        return config;
    }
}
