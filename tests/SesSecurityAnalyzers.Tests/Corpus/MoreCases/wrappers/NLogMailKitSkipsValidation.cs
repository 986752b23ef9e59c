// uses: nlog nlogmailkit
using MailKit.Security;
using NLog;
using NLog.Config;
using NLog.MailKit;

namespace Cinema.Projection;

internal static class LogSetup
{
    private const string Host = "email-smtp.eu-central-1.amazonaws.com";

    public static void Configure(string receiver)
    {
        var config = new LoggingConfiguration();
        config.AddRule(LogLevel.Error, LogLevel.Fatal, CreateTarget(receiver), "Cinema.*");
        LogManager.Configuration = config;
    }

    private static MailTarget CreateTarget(string receiver)
    {
        var target = new MailTarget("mail");
        target.From = "projection@example.com";
        target.To = receiver;
        target.SmtpServer = Host;
        target.SmtpPort = 587;
        target.SecureSocketOption = SecureSocketOptions.StartTls;
        target.SkipCertificateValidation = true; //~ SESA301
        target.SmtpAuthentication = SmtpAuthenticationMode.Basic;
        target.SmtpUserName = "${environment:SES_USER}";
        target.SmtpPassword = "${environment:SES_PASSWORD}";
        return target;
    }
}
