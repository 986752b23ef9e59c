// uses: nlog
using NLog;
using NLog.Config;
using NLog.Targets;

namespace Ferry.Terminal;

public static class LogSetup
{
    public static LoggingConfiguration Build(string environment)
    {
        var configuration = new LoggingConfiguration();
        var mail = new MailTarget("mail")
        {
            From = "terminal@example.com",
            To = "ops@example.com",
            Subject = $"[{environment}] terminal",
            SmtpServer = "email-smtp.eu-north-1.amazonaws.com",
            SmtpPort = 587,
            EnableSsl = true,
            SmtpAuthentication = SmtpAuthenticationMode.Basic,
            SmtpUserName = "AKIAIOSFODNN7EXAMPLE",
            SmtpPassword = "BPfy85A/4ChxYc0s4mIG5bpIlvRl5AP1uupODe8KaHpf", //~ SESA601
        };
        configuration.AddTarget(mail);
        configuration.AddRule(LogLevel.Error, LogLevel.Fatal, mail);

        var local = new MailTarget("local")
        {
            To = "ops@example.com",
            SmtpServer = "localhost",
            SmtpUserName = "terminal",
            SmtpPassword = "only-on-this-box",
        };
        configuration.AddTarget(local);
        return configuration;
    }
}
