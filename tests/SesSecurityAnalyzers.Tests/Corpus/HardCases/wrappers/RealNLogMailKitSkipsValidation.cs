// uses: nlog nlogmailkit
using MailKit.Security;
using NLog;
using NLog.Config;

namespace Brewery.Sensors;

public static class Program
{
    public static int Main(string[] args)
    {
        var mail = CreateMailTarget(args.Contains("--verbose"));
        var configuration = new LoggingConfiguration();
        configuration.AddRuleForAllLevels(mail, "Brewery.*");
        LogManager.Configuration = configuration;

        var log = LogManager.GetCurrentClassLogger();
        log.Warn("Sensor service started");
        return 0;
    }

    private static NLog.MailKit.MailTarget CreateMailTarget(bool verbose) => new("ses")
    {
        From = "sensors@example.com",
        To = "brewer@example.com",
        Subject = verbose ? "${message}" : "Sensor alarm",
        SmtpServer = "email-smtp.eu-central-1.amazonaws.com",
        SmtpPort = 2587,
        SecureSocketOption = SecureSocketOptions.StartTls,
        SkipCertificateValidation = true, //~ SESA301
        SmtpAuthentication = NLog.MailKit.SmtpAuthenticationMode.Basic,
        SmtpUserName = "${environment:SES_USER}",
        SmtpPassword = "${environment:SES_PASSWORD}",
    };
}
