// uses: nlog nlogmailkit
using log4net.Appender;
using MailKit.Security;

namespace Rail.Logging;

public static class Logging
{
    public static SmtpAppender Appender()
    {
        var appender = new SmtpAppender();
        appender.SmtpHost = "email-smtp.us-west-2.amazonaws.com";
        appender.Port = 2587;
        appender.EnableSsl = true;
        appender.Username = Environment.GetEnvironmentVariable("SES_SMTP_USERNAME");
        appender.Password = Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD");
        return appender;
    }

    public static NLog.Targets.MailTarget Target()
    {
        var target = new NLog.Targets.MailTarget("mail");
        target.SmtpServer = "email-smtp.us-west-2.amazonaws.com";
        target.SmtpPort = 587;
        target.EnableSsl = true;
        return target;
    }

    public static NLog.MailKit.MailTarget MailKitTarget() => new("mail")
    {
        SmtpServer = "email-smtp.us-west-2.amazonaws.com",
        SmtpPort = 2465,
        SecureSocketOption = SecureSocketOptions.SslOnConnect,
    };

    public static NLog.MailKit.MailTarget UnknownServer(string server) => new("mail") { SmtpServer = server, SmtpPort = 25 };
}
