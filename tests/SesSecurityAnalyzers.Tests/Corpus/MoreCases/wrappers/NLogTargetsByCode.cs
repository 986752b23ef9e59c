// uses: nlog nlogmailkit
using MailKit.Security;
using NLog.Config;
using NLog.Targets;

namespace Telemetry.Targets;

public sealed class TargetFactory
{
    private const string Server = "email-smtp.us-west-2.amazonaws.com";

    public static void Register(LoggingConfiguration configuration, bool everything)
    {
        configuration.AddTarget(Errors());
        if (everything)
        {
            configuration.AddTarget(Warnings());
            configuration.AddTarget(Audit());
        }
    }

    private static MailTarget Errors() => new("errors")
    {
        SmtpServer = Server,
        SmtpPort = 587,
        EnableSsl = true,
        From = "errors@example.com",
        To = "oncall@example.com",
    };

    private static MailTarget Warnings()
    {
        var target = new MailTarget("warnings")
        {
            SmtpServer = Server,
            SmtpPort = 587,
        };
        target.EnableSsl = false; //~ SESA101
        return target;
    }

    private static NLog.MailKit.MailTarget Audit()
    {
        var target = new NLog.MailKit.MailTarget("audit") { SmtpServer = Server, SmtpPort = 465 };
        target.SecureSocketOption = SecureSocketOptions.SslOnConnect;
        target.To = "audit@example.com";
        return target;
    }
}
